package io.github.ipt4j.examples.fhir.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.fhir.bundle.FhirArray;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.FhirFlag;
import io.github.ipt4j.examples.fhir.bundle.FhirNumber;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirString;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import io.github.ipt4j.examples.fhir.testing.ExportedBundle;
import io.github.ipt4j.examples.fhir.testing.SlippedCourses;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** An export of which a few values are taken away or replaced is read, or refused in words; nothing else happens. */
final class DamagedExportProperties {

    private static final ImmutableList<FhirValue> STRANGE = ImmutableList.of(
            new FhirString(""),
            new FhirString("urn:uuid:0"),
            new FhirString("2026-13-01"),
            new FhirNumber(new BigDecimal("1e9")),
            new FhirNumber(BigDecimal.ZERO),
            FhirFlag.of(true),
            FhirArray.of(ImmutableList.of()),
            new FhirObject(ImmutableMap.of()));

    @Provide
    Arbitrary<List<CourseEvent>> courses() {
        return SlippedCourses.any();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void itIsReadOrRefusedInWords(@ForAll("courses") List<CourseEvent> events, @ForAll long seed) {
        FhirValue whole = ExportedBundle.read(ExportedBundle.text(events, Disclosure.EVERYTHING))
                .json();
        FhirValue damaged = damaged(whole, new Random(seed)).orElse(whole);
        try {
            assertThat(HomeJournal.of(FhirBundle.of(damaged), JournalFormat.standard())
                            .events())
                    .isNotNull();
        } catch (HomeException e) {
            assertThat(e.message()).isNotNull();
        } catch (MalformedBundleException e) {
            assertThat(e.message()).isNotNull();
        }
    }

    /** A value of which every part is replaced or taken away with a small chance. */
    private static Optional<FhirValue> damaged(FhirValue value, Random random) {
        if (random.nextInt(500) == 0) {
            int which = random.nextInt(STRANGE.size() + 1);
            return which == STRANGE.size() ? Optional.empty() : Optional.of(STRANGE.get(which));
        }
        if (value instanceof FhirObject object) {
            ImmutableMap.Builder<String, FhirValue> members = ImmutableMap.builder();
            for (Map.Entry<String, FhirValue> member : object.members().entrySet()) {
                damaged(member.getValue(), random).ifPresent(kept -> members.put(member.getKey(), kept));
            }
            return Optional.of(new FhirObject(members.buildOrThrow()));
        }
        return value instanceof FhirArray array
                ? Optional.of(FhirArray.of(array.items().stream()
                        .flatMap(item -> damaged(item, random).stream())
                        .toList()))
                : Optional.of(value);
    }
}
