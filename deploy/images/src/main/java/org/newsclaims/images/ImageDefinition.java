package org.newsclaims.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Containerfile of this repository says, so that an image is the same whoever builds it. Anything but the instructions
 * that those use is refused.
 *
 * @param base image to build on
 * @param labels by name
 * @param copies files or folders of the build context, each a layer of its own, in order
 * @param folder to work in
 * @param archiving program and arguments that make a file in that folder of what was copied; none when there is no such step
 * @param user number of user and group
 * @param port that is listened on
 * @param environment variables by name
 * @param entrypoint program and arguments
 */
record ImageDefinition(
        String base,
        Map<String, String> labels,
        List<Copy> copies,
        String folder,
        List<String> archiving,
        String user,
        int port,
        Map<String, String> environment,
        List<String> entrypoint) {
    private static final Pattern PAIR = Pattern.compile("([\\w.]+)=\"([^\"]*)\"");
    private static final Pattern COPY = Pattern.compile("--chown=0:0 (\\S+) (\\S+)/");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /**
     * A file, or what a folder holds.
     *
     * @param from path from the root of the repository
     * @param to folder in the image, without a slash at its end
     */
    record Copy(String from, String to) {}

    static ImageDefinition read(Path containerfile) throws IOException {
        Map<String, String> once = new LinkedHashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (String line : Files.readString(containerfile).replace("\\\n", " ").split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\\s+", 2);
            if (parts[0].equals("COPY")) {
                copies.add(copy(parts[1]));
            } else if (!List.of("FROM", "LABEL", "WORKDIR", "RUN", "USER", "EXPOSE", "ENV", "ENTRYPOINT")
                            .contains(parts[0])
                    || once.put(parts[0], parts[1]) != null) {
                throw new IOException("not understood: " + line + ". Write it as the images here do, or extend "
                        + ImageDefinition.class);
            }
        }
        return new ImageDefinition(
                once.get("FROM"),
                pairs(once.get("LABEL")),
                copies,
                once.get("WORKDIR"),
                words(once.getOrDefault("RUN", "[]")),
                once.get("USER"),
                Integer.parseInt(once.get("EXPOSE")),
                pairs(once.get("ENV")),
                words(once.get("ENTRYPOINT")));
    }

    private static Copy copy(String text) throws IOException {
        Matcher copy = COPY.matcher(text);
        if (!copy.matches()) {
            throw new IOException("not \"COPY --chown=0:0 FROM TO/\": " + text);
        }
        return new Copy(copy.group(1), copy.group(2));
    }

    /** @param text in brackets; without them a shell would read it, which there need not be */
    private static List<String> words(String text) throws IOException {
        if (!text.startsWith("[")) {
            throw new IOException("not a list of words in brackets: " + text);
        }
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        PAIR.matcher(text).results().forEach(pair -> pairs.put(pair.group(1), pair.group(2)));
        return pairs;
    }
}
