package org.scrutineer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Results in a file that is there whole or not at all: they are gathered in another file beside it, which takes its
 * place.
 */
final class WholeFile implements Output {

    private final Path file;
    private final Path gathered;
    private final FileChannel channel;

    private WholeFile(Path file, Path gathered, FileChannel channel) {
        this.file = file;
        this.gathered = gathered;
        this.channel = channel;
    }

    /**
     * Starts to gather results.
     *
     * @param file the file, which may exist
     * @param inputs the files that are read meanwhile or were before
     * @return the output
     * @throws IOException if the file cannot be written, is a folder or a device, or is one of those that are read
     */
    static WholeFile at(Path file, List<InputFile> inputs) throws IOException {
        Path target = RealPath.of(file);
        for (InputFile input : inputs) {
            input.requireOtherThan(file, target);
        }
        Path gathered = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        FileChannel channel = FileChannel.open(gathered, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        gathered.toFile().deleteOnExit();
        return new WholeFile(target, gathered, channel);
    }

    @Override
    public void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(gathered, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(gathered);
    }
}
