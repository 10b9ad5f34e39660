package io.github.ipt4j.examples.fhir.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.fhir.testing.ExportedBundle;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody changes in an element of FHIR changes the journal: it is read from there and from nowhere else. */
final class NativeElementsTest {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    private static final ImmutableList<CourseEvent> COURSE = ImmutableList.of(
            event(
                    "'type':'course-opened','date':'2026-01-05','client':{'id':'c-001','birthYear':1987},'concerns':['major-depression']"),
            event(
                    "'type':'session-held','date':'2026-01-06','number':1,'minutes':50,'mode':'video','present':['partner'],'activities':["
                            + "{'type':'assess-symptoms','scale':'phq-9','items':[2,2,2,2,1,2,1,1,0]},"
                            + "{'type':'assess-symptoms','scale':'hamd-17','total':17},"
                            + "{'type':'explore-area','area':'grief','identified':true},"
                            + "{'type':'set-goal','goal':'g-1'},{'type':'review-goal','goal':'g-1','progress':'under-way'},"
                            + "{'type':'review-medication','outcome':'taken'},{'type':'exercise','module':'dear-man','step':'introduced'},"
                            + "{'type':'flag-risk','kind':'suicide'},{'type':'review-risk','outcome':'assessed'}]"),
            event(
                    "'type':'formulation-agreed','date':'2026-01-07','focus':['grief'],'plannedSessions':16,'plannedTermination':3"),
            event("'type':'session-missed','date':'2026-01-13','reason':'cancelled-by-client'"),
            event("'type':'contact-made','date':'2026-01-14','mode':'phone'"),
            event("'type':'phase-entered','date':'2026-01-15','phase':'intermediate'"),
            event(
                    "'type':'course-discontinued','date':'2026-01-20','reason':'moved-away','deviation':{'rules':['course.window'],'reason':'x'}"),
            event(
                    "'type':'record-corrected','date':'2026-01-21','removes':4,'reason':'x','recordedBy':'u-1','recordedAt':'2026-01-21T08:10:00+02:00'"));

    private static CourseEvent event(String members) {
        return FORMAT.read("{" + members.replace('\'', '"') + "}");
    }

    private static String bundle() {
        return ExportedBundle.text(COURSE, Disclosure.EVERYTHING);
    }

    private static List<String> home(String bundle) {
        return HomeJournal.of(ExportedBundle.read(bundle), FORMAT).events().stream()
                .map(FORMAT::write)
                .toList();
    }

    @Test
    void unchangedItIsTheSame() {
        assertThat(home(bundle()))
                .containsExactlyElementsOf(COURSE.stream().map(FORMAT::write).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'value' : 'c-001'|'value' : 'c-002'|'id':'c-002'",
                "'birthDate' : '1987'|'birthDate' : '1988-03-04'|'birthYear':1988",
                "'code' : 'concern.major-depression'|'code' : 'concern.other'|'concerns':['other']",
                "PlanDefinition/ipt-standard'|PlanDefinition/our-own'|'protocol':'our-own'",
                "'start' : '2026-01-05'|'start' : '2026-01-04'|'date':'2026-01-04'",
                "'start' : '2026-01-06'|'start' : '2026-01-05T10:00:00Z'|'date':'2026-01-05','number':1",
                "'code' : 'mode.video'|'code' : 'mode.message'|'mode':'message'",
                "'code' : 'participant.partner'|'code' : 'participant.parent'|'present':['parent']",
                "'value' : 50|'value' : 45|'minutes':45",
                "'value' : 17|'value' : 18|'total':18",
                "'code' : 'activity.explore-area.grief'|'code' : 'activity.explore-area.role-dispute'|'area':'role-dispute'",
                "'valueBoolean' : true|'valueBoolean' : false|'identified':false",
                "'value' : 'g-1'|'value' : 'g-2'|'goal':'g-2'",
                "'code' : 'progress.under-way'|'code' : 'progress.achieved'|'progress':'achieved'",
                "'code' : 'medication.taken'|'code' : 'medication.stopped'|'outcome':'stopped'",
                "ActivityDefinition/dear-man'|ActivityDefinition/role-play'|'module':'role-play'",
                "'code' : 'step.introduced'|'code' : 'step.assigned'|'step':'assigned'",
                "'code' : 'risk.suicide'|'code' : 'risk.self-harm'|'kind':'self-harm'",
                "'code' : 'risk-review.assessed'|'code' : 'risk-review.safety-plan-agreed'|'outcome':'safety-plan-agreed'",
                "'date' : '2026-01-07'|'date' : '2026-01-08'|'date':'2026-01-08'",
                "'code' : 'area.grief'|'code' : 'area.role-transition'|'focus':['role-transition']",
                "'value' : 16|'value' : 18|'plannedSessions':18",
                "'value' : 3|'value' : 2|'plannedTermination':2",
                "'start' : '2026-01-14'|'start' : '2026-01-13'|'type':'contact-made','date':'2026-01-13'",
                "'code' : 'phase.intermediate'|'code' : 'phase.termination'|'phase':'termination'",
                "'code' : 'discontinued.moved-away'|'code' : 'discontinued.dropped-out'|'reason':'dropped-out'",
                "'occurredDateTime' : '2026-01-21'|'occurredDateTime' : '2026-01-22'|'date':'2026-01-22'",
                "'value' : 'u-1'|'value' : 'u-2'|'recordedBy':'u-2'",
                "'recorded' : '2026-01-21T08:10:00+02:00'|'recorded' : '2026-01-21T08:11:00+02:00'|08:11:00+02:00",
            })
    void anElementDecides(String found, String changed, String expected) {
        String bundle = bundle();
        assertThat(bundle).contains(found.replace('\'', '"'));
        List<String> home = home(bundle.replace(found.replace('\'', '"'), changed.replace('\'', '"')));
        assertThat(home).anyMatch(line -> line.contains(expected.replace('\'', '"')));
        assertThat(home).isNotEqualTo(COURSE.stream().map(FORMAT::write).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'code' : 'LA6570-1'|'code' : 'LA6571-9'|contradict",
                "'valueDecimal' : 2|'valueDecimal' : 3|contradict",
                "'value' : 13|'value' : 14|contradict",
                "'code' : 'LA6570-1'|'code' : 'LA0-0'|not what a journal can hold",
                "'value' : 17|'value' : 99|not what a journal can hold",
                "'value' : 50|'value' : 50.5|not what a journal can hold",
                "'start' : '2026-01-06'|'start' : '2026'|not what a journal can hold",
                "'status' : 'entered-in-error'|'status' : 'arrived'|not what a journal can hold",
                "'code' : 'VR'|'code' : 'HH'|not what a journal can hold",
                "'code' : 'risk.suicide'|'code' : 'risk.none'|not what a journal can hold",
                "'code' : 'min'|'code' : 'h'|not what a journal can hold",
                "NamingSystem/client'|NamingSystem/mrn'|not what a journal can hold",
                "'valuePositiveInt' : 8|'valuePositiveInt' : 9|missing or there twice",
                "StructureDefinition/line'|StructureDefinition/row'|missing or there twice",
            })
    void whatContradictsItselfOrIsNothingOfOursIsReported(String found, String changed, String expected) {
        String bundle = bundle();
        assertThat(bundle).contains(found.replace('\'', '"'));
        assertThatThrownBy(() -> home(bundle.replace(found.replace('\'', '"'), changed.replace('\'', '"'))))
                .isInstanceOf(HomeException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void aVirtualSessionThatBecomesOneInPersonIsOne() {
        String bundle = bundle().replaceFirst("\"code\" : \"VR\"", "\"code\" : \"AMB\"");
        assertThat(home(bundle)).anyMatch(line -> line.contains("\"mode\":\"in-person\""));
    }

    @Test
    void aCancelledSessionThatBecomesANoShowIsOne() {
        String journal = COURSE.stream().limit(4).map(FORMAT::write).reduce("", String::concat);
        assertThat(journal).contains("cancelled-by-client");
        String bundle = ExportedBundle.text(COURSE.subList(0, 4), Disclosure.EVERYTHING)
                .replace("\"status\" : \"cancelled\"", "\"status\" : \"noshow\"");
        assertThat(home(bundle)).anyMatch(line -> line.contains("\"reason\":\"no-show\""));
    }

    /** As a server gives its resources back: at addresses of its own, with references to those. */
    @Test
    void itComesHomeFromAServerWithIdsOfItsOwn() {
        String bundle = bundle();
        List<String> urls = Pattern.compile("\"url\" : \"([A-Za-z]+/[0-9a-f-]{36})\"")
                .matcher(bundle)
                .results()
                .map(url -> url.group(1))
                .toList();
        assertThat(urls).hasSizeGreaterThan(30);
        for (String url : urls) {
            String type = url.substring(0, url.indexOf('/'));
            String own = type + "/" + urls.indexOf(url);
            String urn = "urn:uuid:" + url.substring(type.length() + 1);
            bundle = bundle.replace("\"fullUrl\" : \"" + urn, "\"fullUrl\" : \"https://example.org/fhir/" + own)
                    .replace("\"reference\" : \"" + urn + "\"", "\"reference\" : \"" + own + "\"");
        }
        assertThat(bundle).doesNotContain("urn:uuid:");
        assertThat(home(bundle.replace("\"transaction\"", "\"searchset\"")))
                .containsExactlyElementsOf(COURSE.stream().map(FORMAT::write).toList());
    }
}
