package org.newsclaims.local.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.local.terminal.Progress;

class OrderedLinesTest {
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void resultsComeInTheOrderOfTheLines() throws IOException {
        List<String> results = new ArrayList<>();
        String input = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        lines(input).run(this::slowerWhenOdd, results::add);

        assertThat(results).containsExactlyElementsOf(input.lines().toList());
    }

    @Test
    void aBadLineIsNamedAndTheOthersGoOn() throws IOException {
        List<String> results = new ArrayList<>();

        long bad = lines("one\nbad\n\nthree\n").run(OrderedLinesTest::refuseBad, results::add);

        assertThat(bad).isEqualTo(1);
        assertThat(results).containsExactly("one", "three");
        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("line 2: it is bad");
    }

    @Test
    void aFailureOfTheWorkIsABadLineToo() throws IOException {
        long bad = lines("x").run((line, number) -> Integer.parseInt(line), result -> {});

        assertThat(bad).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).startsWith("line 1: failed: ");
    }

    private OrderedLines lines(String input) {
        return new OrderedLines(
                new BufferedReader(new StringReader(input)),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                Progress.onTerminal());
    }

    private String slowerWhenOdd(String line, long number) {
        long sum = 0;
        for (int i = 0; i < (number % 2 == 0 ? 0 : 20_000); i++) {
            sum += i;
        }
        return sum < 0 ? "" : line;
    }

    private static String refuseBad(String line, long number) throws BadLineException {
        if (line.equals("bad")) {
            throw new BadLineException("it is bad");
        }
        return line;
    }
}
