package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The scales that are shipped with the library.
 *
 * <p>The wording of the items is shipped only where its owners permit anyone to reproduce, translate, display and
 * distribute it. Of the other scales, structure and scoring are shipped, for services that hold a license or the paper
 * form.
 */
public final class Scales {

    private static final WordingLicense FREE = WordingLicense.permitting(
            "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational"
                    + " grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.");

    private static final String TWO_WEEKS =
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?";

    /** As the form of the GAD-7 words it. */
    private static final String TWO_WEEKS_ANXIETY =
            "Over the last 2 weeks, how often have you been bothered by the following problems?";

    private static final ScaleItem DIFFICULTY = ScaleItem.worded(
                    "If you checked off any problems, how difficult have these problems made it for you to do your work,"
                            + " take care of things at home, or get along with other people?")
            .withAnswers("Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult");

    private static final Bounds ZERO_TO_TWO = Bounds.between(0, 2);
    private static final Bounds ZERO_TO_THREE = Bounds.between(0, 3);
    private static final Bounds ZERO_TO_FOUR = Bounds.between(0, 4);

    /**
     * The nine-item Patient Health Questionnaire, for depression.
     *
     * <p>Source: Kroenke, Spitzer &amp; Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x; caseness and reliable
     * change as used by NHS Talking Therapies (Gyani, Shafran, Layard &amp; Clark 2013,
     * doi:10.1016/j.brat.2013.06.004); remission after Kroenke &amp; Spitzer 2002, doi:10.3928/0048-5713-20020901-06.
     */
    public static final Scale PHQ_9 = Scale.builder()
            .id("phq-9")
            .title("Patient Health Questionnaire (PHQ-9)")
            .addItems(
                    frequency("44250-9", "Little interest or pleasure in doing things"),
                    frequency("44255-8", "Feeling down, depressed, or hopeless"),
                    frequency("44259-0", "Trouble falling or staying asleep, or sleeping too much"),
                    frequency("44254-1", "Feeling tired or having little energy"),
                    frequency("44251-7", "Poor appetite or overeating"),
                    frequency(
                            "44258-2",
                            "Feeling bad about yourself — or that you are a failure or have let yourself or your family"
                                    + " down"),
                    frequency(
                            "44252-5",
                            "Trouble concentrating on things, such as reading the newspaper or watching television"),
                    frequency(
                            "44253-3",
                            "Moving or speaking so slowly that other people could have noticed? Or the opposite — being"
                                    + " so fidgety or restless that you have been moving around a lot more than usual"),
                    frequency(
                            "44260-8", "Thoughts that you would be better off dead or of hurting yourself in some way"))
            .itemRange(ZERO_TO_THREE)
            .totalRange(Bounds.between(0, 27))
            .stem(TWO_WEEKS)
            .difficulty(DIFFICULTY.withCode("69722-7"))
            .recordsDifficulty(true)
            .addBands(
                    new SeverityBand(0, "minimal"),
                    new SeverityBand(5, "mild"),
                    new SeverityBand(10, "moderate"),
                    new SeverityBand(15, "moderately severe"),
                    new SeverityBand(20, "severe"))
            .caseness(10)
            .remission(5)
            .reliableChange(6)
            .addSuicideItem(9)
            .panelCode("44249-1")
            .totalCode("44261-6")
            .license(FREE)
            .source(
                    "Kroenke, Spitzer & Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x; reliable change: Gyani,"
                            + " Shafran, Layard & Clark 2013, doi:10.1016/j.brat.2013.06.004; remission: Kroenke & Spitzer 2002,"
                            + " doi:10.3928/0048-5713-20020901-06")
            .build();

    /**
     * The seven-item questionnaire for generalized anxiety disorder.
     *
     * <p>Source: Spitzer, Kroenke, Williams &amp; Löwe 2006, doi:10.1001/archinte.166.10.1092, who suggest 10 as the
     * cut-off for generalized anxiety disorder. Caseness from 8, for any anxiety disorder, after Kroenke, Spitzer,
     * Williams, Monahan &amp; Löwe 2007, doi:10.7326/0003-4819-146-5-200703060-00004, and this and the reliable change
     * as used by NHS Talking Therapies (Gyani, Shafran, Layard &amp; Clark 2013, doi:10.1016/j.brat.2013.06.004). To
     * the second item LOINC has another answer, "more days than not" (LA18938-3), where the scale and the other items
     * have "more than half the days": the words shipped are those of the scale, the code is LOINC's.
     *
     * <p>The printed form asks how difficult the problems have made life; the answer is not scored and not recorded.
     */
    public static final Scale GAD_7 = Scale.builder()
            .id("gad-7")
            .title("Generalized Anxiety Disorder (GAD-7)")
            .addItems(
                    frequency("69725-0", "Feeling nervous, anxious, or on edge"),
                    frequency("68509-9", "Not being able to stop or control worrying")
                            .withAnswerCodes("LA6568-5", "LA6569-3", "LA18938-3", "LA6571-9"),
                    frequency("69733-4", "Worrying too much about different things"),
                    frequency("69734-2", "Trouble relaxing"),
                    frequency("69735-9", "Being so restless that it is hard to sit still"),
                    frequency("69689-8", "Becoming easily annoyed or irritable"),
                    frequency("69736-7", "Feeling afraid, as if something awful might happen"))
            .itemRange(ZERO_TO_THREE)
            .totalRange(Bounds.between(0, 21))
            .stem(TWO_WEEKS_ANXIETY)
            .difficulty(DIFFICULTY)
            .addBands(
                    new SeverityBand(0, "minimal"),
                    new SeverityBand(5, "mild"),
                    new SeverityBand(10, "moderate"),
                    new SeverityBand(15, "severe"))
            .caseness(8)
            .reliableChange(4)
            .panelCode("69737-5")
            .totalCode("70274-6")
            .license(FREE)
            .source(
                    "Spitzer, Kroenke, Williams & Löwe 2006, doi:10.1001/archinte.166.10.1092; caseness: Kroenke, Spitzer,"
                            + " Williams, Monahan & Löwe 2007, doi:10.7326/0003-4819-146-5-200703060-00004; reliable change:"
                            + " Gyani, Shafran, Layard & Clark 2013, doi:10.1016/j.brat.2013.06.004")
            .build();

    /**
     * The Work and Social Adjustment Scale.
     *
     * <p>Source: Mundt, Marks, Shear &amp; Greist 2002, doi:10.1192/bjp.180.5.461.
     */
    public static final Scale WSAS = Scale.builder()
            .id("wsas")
            .title("Work and Social Adjustment Scale (WSAS)")
            .addAllItems(unworded(5))
            .itemRange(Bounds.between(0, 8))
            .totalRange(Bounds.between(0, 40))
            .addBands(
                    new SeverityBand(0, "subclinical"),
                    new SeverityBand(10, "significant"),
                    new SeverityBand(21, "moderately severe or worse"))
            .license(WordingLicense.withholding("Copyright of the wording: Isaac Marks."))
            .source("Mundt, Marks, Shear & Greist 2002, doi:10.1192/bjp.180.5.461")
            .build();

    /**
     * The Edinburgh Postnatal Depression Scale.
     *
     * <p>Items are scores <em>after reversal</em>: the answers to items 3 and 5 to 10 are printed from 3 down to 0,
     * those to items 1, 2 and 4 from 0 up to 3, and in every item a higher score is worse. The position of an answer on
     * the sheet is not its score.
     *
     * <p>The cut-off and the bands are those for the time after a birth; none is shipped for pregnancy.
     *
     * <p>Source: Cox, Holden &amp; Sagovsky 1987, doi:10.1192/bjp.150.6.782; reliable change: Matthey 2004,
     * doi:10.1016/S0165-0327(02)00313-0.
     */
    public static final Scale EPDS = Scale.builder()
            .id("epds")
            .title("Edinburgh Postnatal Depression Scale (EPDS)")
            .addAllItems(unworded(10))
            .itemRange(ZERO_TO_THREE)
            .totalRange(Bounds.between(0, 30))
            .addBands(new SeverityBand(10, "possible depression"), new SeverityBand(13, "probable depression"))
            .caseness(13)
            .reliableChange(4)
            .addSuicideItem(10)
            .addReversedItems(3, 5, 6, 7, 8, 9, 10)
            .panelCode("71354-5")
            .license(WordingLicense.withholding("Copyright of the wording: the Royal College of Psychiatrists."))
            .source("Cox, Holden & Sagovsky 1987, doi:10.1192/bjp.150.6.782; reliable change: Matthey 2004,"
                    + " doi:10.1016/S0165-0327(02)00313-0")
            .build();

    /**
     * The five-item well-being index of the World Health Organization: more is better.
     *
     * <p>The total is the raw sum, 0 to 25, displayed as 0 to 100. It counts as a case up to 12, displayed as 48: the
     * cut-off of 50 or below that screens for depression. Source: Topp, Østergaard, Søndergaard &amp; Bech 2015,
     * doi:10.1159/000376585.
     */
    public static final Scale WHO_5 = Scale.builder()
            .id("who-5")
            .title("WHO-5 Well-Being Index")
            .addAllItems(unworded(5))
            .itemRange(Bounds.between(0, 5))
            .totalRange(Bounds.between(0, 25))
            .direction(Direction.MORE_IS_BETTER)
            .caseness(12)
            .displayFactor(4)
            .license(WordingLicense.withholding("Copyright of the wording: the World Health Organization."))
            .source("Topp, Østergaard, Søndergaard & Bech 2015, doi:10.1159/000376585")
            .build();

    /**
     * The 17-item Hamilton Depression Rating Scale, rated by a clinician.
     *
     * <p>Items 4 to 6, 12 to 14, 16 and 17 are scored 0 to 2, the others 0 to 4, agitation too, as in later forms of
     * 52 points; item 3 is about suicide. Source: Hamilton 1960, doi:10.1136/jnnp.23.1.56. Remission at 7 or below:
     * McIntyre, Kennedy, Bagby &amp; Bakish 2002, Journal of Psychiatry &amp; Neuroscience 27(4):235.
     */
    public static final Scale HAMD_17 = Scale.builder()
            .id("hamd-17")
            .title("Hamilton Depression Rating Scale (HAM-D 17)")
            .rater(Rater.CLINICIAN)
            .addAllItems(hamilton())
            .totalRange(Bounds.between(0, 52))
            .remission(8)
            .addSuicideItem(3)
            .license(WordingLicense.withholding("Wording not shipped: versions and their licenses differ."))
            .source("Hamilton 1960, doi:10.1136/jnnp.23.1.56; remission: McIntyre, Kennedy, Bagby & Bakish 2002,"
                    + " J Psychiatry Neurosci 27(4):235")
            .build();

    /**
     * The second Beck Depression Inventory; item 9 is about suicide.
     *
     * <p>Source: Beck, Steer &amp; Brown 1996, the manual.
     */
    public static final Scale BDI_II = Scale.builder()
            .id("bdi-ii")
            .title("Beck Depression Inventory (BDI-II)")
            .addAllItems(unworded(21))
            .itemRange(ZERO_TO_THREE)
            .totalRange(Bounds.between(0, 63))
            .addSuicideItem(9)
            .license(WordingLicense.withholding("Copyright of the wording: Aaron T. Beck; publisher: NCS Pearson."))
            .source("Beck, Steer & Brown 1996, Manual for the Beck Depression Inventory-II")
            .build();

    /**
     * The Montgomery–Åsberg Depression Rating Scale, rated by a clinician; item 10 is about suicide.
     *
     * <p>Source: Montgomery &amp; Åsberg 1979, doi:10.1192/bjp.134.4.382.
     */
    public static final Scale MADRS = Scale.builder()
            .id("madrs")
            .title("Montgomery–Åsberg Depression Rating Scale (MADRS)")
            .rater(Rater.CLINICIAN)
            .addAllItems(unworded(10))
            .itemRange(Bounds.between(0, 6))
            .totalRange(Bounds.between(0, 60))
            .addSuicideItem(10)
            .license(WordingLicense.withholding(
                    "Stuart Montgomery, 1978, is named as owner of the wording; check before use."))
            .source("Montgomery & Åsberg 1979, doi:10.1192/bjp.134.4.382")
            .build();

    /**
     * The revised Prolonged Grief scale, by its total. A total of 30 is a case only if at least twelve months have
     * passed since the death and the grief impairs the person's life, so that a total alone leaves it unknown. A total
     * below 30 is below the cut-off, which does not rule the diagnosis out.
     *
     * <p>Source: Prigerson et al. 2021, doi:10.1002/wps.20823.
     */
    public static final Scale PG_13_R = Scale.builder()
            .id("pg-13-r")
            .title("Prolonged Grief Disorder scale, revised (PG-13-R)")
            .totalRange(Bounds.between(10, 50))
            .caseness(30)
            .casenessRequires("twelve months since the death, and impairment")
            .license(WordingLicense.withholding("Recorded by its total."))
            .source("Prigerson et al. 2021, doi:10.1002/wps.20823")
            .build();

    private static final ImmutableList<Scale> ALL =
            ImmutableList.of(PHQ_9, GAD_7, WSAS, EPDS, WHO_5, HAMD_17, BDI_II, MADRS, PG_13_R);

    private Scales() {}

    /**
     * Returns every shipped scale.
     *
     * @return the scales, those of depression and anxiety first
     */
    public static ImmutableList<Scale> all() {
        return ALL;
    }

    /**
     * Returns a shipped scale.
     *
     * @param id an id, such as {@code phq-9}
     * @return the scale, or empty if none is shipped with that id
     */
    public static Optional<Scale> withId(String id) {
        return ALL.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** A question about how often: not at all, several days, more than half the days, nearly every day. */
    private static ScaleItem frequency(String code, String wording) {
        return ScaleItem.of(code, wording)
                .withAnswers("Not at all", "Several days", "More than half the days", "Nearly every day")
                .withAnswerCodes("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9");
    }

    private static ImmutableList<ScaleItem> hamilton() {
        ImmutableSet<Integer> upToTwo = ImmutableSet.of(4, 5, 6, 12, 13, 14, 16, 17);
        return IntStream.rangeClosed(1, 17)
                .mapToObj(number ->
                        ScaleItem.unworded().withScores(upToTwo.contains(number) ? ZERO_TO_TWO : ZERO_TO_FOUR))
                .collect(ImmutableList.toImmutableList());
    }

    private static Iterable<ScaleItem> unworded(int items) {
        return Collections.nCopies(items, ScaleItem.unworded());
    }
}
