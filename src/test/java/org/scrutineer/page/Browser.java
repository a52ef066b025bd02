package org.scrutineer.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, asked over its own protocol. Not safe for several threads at once. */
final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("google-chrome", "chromium", "chromium-browser");
    private static final Pattern ADDRESS = Pattern.compile("ws://([^/]+)/");
    private static final Pattern PAGE = Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws://[^\"]*/page/[^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private int asked;

    private Browser(Process process, String address) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** The program, if one is found where programs are looked for. */
    static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program with a profile of its own. */
    static Browser start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Browser(process, pageOf(address.group(1)));
            }
        }
        throw new IOException("the browser must say where it listens");
    }

    private static String pageOf(String host) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + host + "/json")).build();
        String pages = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return Stream.of(PAGE.matcher(pages))
                .filter(Matcher::find)
                .map(page -> page.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("the browser must have a page"));
    }

    /** Shows a file at a width, in a colour scheme. */
    void open(Path file, int width, String scheme) throws Exception {
        ask("Emulation.setDeviceMetricsOverride", "{\"width\":" + width
                + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
        ask("Emulation.setEmulatedMedia", "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
        ask("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        for (int i = 0; i < 10 * SECONDS; i++) {
            if (evaluate("document.URL + ' ' + document.readyState").equals(file.toUri() + " complete")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser must load " + file);
    }

    /** What an expression comes to, as text. */
    String evaluate(String expression) throws Exception {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String answer = ask("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":\"" + quoted + "\"}");
        Matcher value = VALUE.matcher(answer);
        return value.find() ? value.group(1).replace("\\n", "\n").replace("\\\"", "\"") : answer;
    }

    private String ask(String method, String parameters) throws Exception {
        asked++;
        socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .get(SECONDS, TimeUnit.SECONDS);
        while (true) {
            String message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("the browser must answer " + method);
            }
            if (message.startsWith("{\"id\":" + asked + ",")) {
                return message;
            }
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
    }

    /** Puts messages together and hands them on. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
