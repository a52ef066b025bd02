package org.scrutineer.page;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Socket socket;
    private int asked;

    /** Opens the protocol: a request for an upgrade, and frames from then on (RFC 6455). */
    private Browser(Process process, URI address) throws IOException {
        this.process = process;
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(1000 * SECONDS);
        write(("GET " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
    }

    private void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Sends a text in one frame, under a mask of zeros. */
    private void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(bytes.length + 14);
        frame.put((byte) 0x81).put((byte) 0xff).putLong(bytes.length).putInt(0).put(bytes);
        write(frame.array());
    }

    /** Receives a text, of one frame or several. */
    private String receive() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean last = false;
        while (!last) {
            last = (in.readUnsignedByte() & 0x80) != 0;
            int shortLength = in.readUnsignedByte() & 0x7f;
            long length =
                    shortLength == 127 ? in.readLong() : shortLength == 126 ? in.readUnsignedShort() : shortLength;
            text.write(in.readNBytes(Math.toIntExact(length)));
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The program, if one is found where programs are looked for. */
    static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program with a profile of its own. */
    static Browser start(Path program, Path profile) throws IOException {
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

    private static URI pageOf(String host) throws IOException {
        try (InputStream in = URI.create("http://" + host + "/json").toURL().openStream()) {
            return Stream.of(PAGE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .filter(Matcher::find)
                    .map(page -> URI.create(page.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the browser must have a page"));
        }
    }

    /** Shows a file at a width, in a colour scheme. */
    void open(Path file, int width, String scheme) throws IOException, InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
        ask(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
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
    String evaluate(String expression) throws IOException {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String answer = ask("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":\"" + quoted + "\"}");
        Matcher value = VALUE.matcher(answer);
        return value.find() ? value.group(1).replace("\\n", "\n").replace("\\\"", "\"") : answer;
    }

    private String ask(String method, String parameters) throws IOException {
        asked++;
        send("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
        String message = receive();
        while (!message.startsWith("{\"id\":" + asked + ",")) {
            message = receive();
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        ask("Browser.close", "{}");
        socket.close();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
