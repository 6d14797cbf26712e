package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.codec.CodecException.Kind;
import org.newsclaims.records.LogRecord;

class SamplesTest {
    private static final Set<Kind> SEEN_BY_SCHEMA = Set.of(Kind.MISSING_FIELD, Kind.WRONG_TYPE, Kind.BAD_VALUE);

    private final RecordCodec codec = new RecordCodec();

    static List<Contracts.Sample> samples() {
        return Contracts.samples();
    }

    static List<Contracts.Sample> binarySamples() {
        return Contracts.samples().stream()
                .filter(sample -> sample.wire().headers().containsKey("ce_type"))
                .toList();
    }

    static List<Contracts.Sample> failures() {
        return Contracts.failures();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMessageEverPublishedCanStillBeRead(Contracts.Sample sample) {
        LogRecord record = codec.decode(sample.wire());

        assertThat(record.key()).isEqualTo(sample.wire().key());
        assertThat(codec.decode(codec.encode(record))).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("binarySamples")
    void isWrittenAsTheSampleShows(Contracts.Sample sample) {
        WireRecord written = codec.encode(codec.decode(sample.wire()));

        assertThat(written.headers()).isEqualTo(sample.wire().headers());
        assertThat(written.data()).asString().isEqualTo(sample.data().toString());
    }

    @ParameterizedTest
    @MethodSource("binarySamples")
    void agreesWithItsSchema(Contracts.Sample sample) {
        RecordType type = RecordType.named(sample.wire().headers().get("ce_type"));

        assertThat(Contracts.schema(type).validate(sample.data())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isRefusedForWhatIsWrongWithIt(Contracts.Sample sample) {
        CodecException refusal = catchThrowableOfType(CodecException.class, () -> codec.decode(sample.wire()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.kind().name().toLowerCase(Locale.ROOT))
                .isEqualTo(sample.expect().get("kind").textValue());
        assertThat(refusal.field()).isEqualTo(sample.expect().get("field").textValue());
        if (SEEN_BY_SCHEMA.contains(refusal.kind())) {
            RecordType type = RecordType.named(sample.wire().headers().get("ce_type"));
            assertThat(Contracts.schema(type).validate(sample.data())).isNotEmpty();
        }
    }
}
