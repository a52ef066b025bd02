@echo off
rem Starts Scrutineer as the script for Unix beside this one does, where it is told why: with the Java of JAVA_HOME, or
rem else that of the path, with the options in SCRUTINEER_JAVA_OPTS, and with a class-data archive made on the first start.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\lib\scrutineer.jar"
if not exist "%jar%" goto no_jar

if defined JAVA_HOME goto java_of_home
set "java="
for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java goto no_java
goto ask_java
:java_of_home
set "java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%java%" goto wrong_home

:ask_java
set "build="
set "version="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if not exist "%release%" goto options
for /f "usebackq tokens=1,2 delims==" %%A in ("%release%") do (
    if "%%A"=="JAVA_RUNTIME_VERSION" set "build=%%~B"
    if "%%A"=="JAVA_VERSION" set "version=%%~B"
)
set "major=0"
for /f "delims=.+-_" %%M in ("%version%") do set "major=%%M"
if %major% LSS 17 goto old_java

:options
set "given= %SCRUTINEER_JAVA_OPTS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS% %_JAVA_OPTIONS% "
set "given=%given:"=%"
set "collector="
if "%given:GC=%"=="%given%" set "collector=-XX:+UseSerialGC"
set "heap="
if not "%given:GC=%"=="%given%" goto compiler
if not "%given:-Xm=%"=="%given%" goto compiler
if not "%given:Heap=%"=="%given%" goto compiler
if not "%given:RAM=%"=="%given%" goto compiler
set "heap=-Xms64m -XX:MinHeapFreeRatio=10"
:compiler
set "compiler="
if not "%given:Tiered=%"=="%given%" goto archive
for %%C in (count papers differ sheet bundle explain trace nominations rules help) do if "%~1"=="%%C" goto add_up
goto archive
:add_up
set "thousands=0"
:next_word
if [%1]==[] goto added_up
call :add "%~1"
if exist "%~1\" for %%F in ("%~1\*") do call :add "%%~F"
shift /1
goto next_word
:added_up
if %thousands% LEQ 67108 set "compiler=-XX:TieredStopAtLevel=1"

:archive
set "shared="
if not defined build goto start
if not "%given:-Xshare=%"=="%given%" goto start
if not "%given:SharedArchive=%"=="%given%" goto start
if not "%given:ArchiveClasses=%"=="%given%" goto start
for %%I in ("%jar%") do set "name=%%~zI-%%~tI-%jar%-%java%"
set "name=%name:\=_%"
set "name=%name:/=_%"
set "name=%name::=_%"
set "name=%build%-%name: =_%.jsa"
set "own=%home%\cache"
if exist "%own%\%name%" goto use
if not defined LOCALAPPDATA goto make_here
set "own=%LOCALAPPDATA%\scrutineer"
if exist "%own%\%name%" goto use
:make_here
set "own=%home%\cache"
call :make
if exist "%own%\%name%" goto use
if not defined LOCALAPPDATA goto start
set "own=%LOCALAPPDATA%\scrutineer"
call :make
if not exist "%own%\%name%" goto start
:use
for %%I in ("%own%\%name%") do if not %%~zI==0 set shared="-XX:SharedArchiveFile=%own%\%name%"

:start
"%java%" %collector% %heap% %compiler% %shared% -Xlog:disable %SCRUTINEER_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem Adds the thousands of bytes of a file, if it is one: the bytes may be more than fit into a number here.
:add
set "bytes=%~z1"
if not defined bytes exit /b 0
set "bytes=%bytes:~0,-3%"
if defined bytes set /a thousands+=bytes
exit /b 0

rem Makes an archive in the folder "own", an empty one where Java makes none that is good, so that it is not made each time.
:make
if not exist "%own%\" mkdir "%own%" 2>nul
set "part=%own%\%name%.%RANDOM%"
copy /y nul "%part%" >nul 2>nul
if not exist "%part%" exit /b 0
"%java%" %collector% -Xlog:disable "-XX:ArchiveClassesAtExit=%part%" -cp "%jar%" org.scrutineer.cli.Rehearsal <nul >nul 2>nul
"%java%" %collector% -Xlog:disable "-XX:SharedArchiveFile=%part%" -jar "%jar%" help <nul >nul 2>nul
if errorlevel 1 del /f /q "%part%" 2>nul
if not exist "%part%" copy /y nul "%part%" >nul 2>nul
move /y "%part%" "%own%\%name%" >nul 2>nul
if exist "%part%" del /f /q "%part%" 2>nul
exit /b 0

:no_jar
echo scrutineer: "%jar%" must be there, but is not>&2
exit /b 2
:no_java
echo scrutineer: there must be a java: JAVA_HOME is not set, and the path has none>&2
exit /b 2
:wrong_home
echo scrutineer: JAVA_HOME must be a folder with bin\java.exe in it, but was "%JAVA_HOME:"=%">&2
exit /b 2
:old_java
echo scrutineer: java must be of version 17 or later, but "%java%" is %version%>&2
exit /b 2
