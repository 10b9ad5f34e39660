package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.core.measure.WordingLicense;
import java.util.Optional;

/** Reads scales. */
final class ScaleReader {

    private static final String UNSTATED = "The license of the wording is not stated.";
    private static final Vocabulary<Rater> RATERS = Vocabulary.of(Rater.class);
    private static final Bounds FACTORS = Bounds.between(1, 1000);

    /** What an attribute is called in a file, where that is not its own name. */
    private static final ImmutableMap<String, String> PROPERTIES = ImmutableMap.of(
            "itemRange", "items",
            "totalRange", "total",
            "caseness", "caseFrom",
            "casenessRequires", "caseRequires",
            "remission", "remissionBelow",
            "direction", "moreIsBetter",
            "recordsDifficulty", "difficulty");

    private ScaleReader() {}

    static Scale scale(Json json) {
        return ObjectReader.read(json, fields -> {
            Scale.Builder builder = properties(fields);
            builder.problems().stream().findFirst().ifPresent(problem -> refuse(fields, problem));
            Scale scale = builder.build();
            Scales.withId(scale.id()).ifPresent(shipped -> checkRewording(fields, scale, shipped));
            return scale;
        });
    }

    private static void refuse(ObjectReader fields, FieldProblem problem) {
        throw new Malformed(fields.token(property(problem.field())), problem.expected());
    }

    private static String property(String attribute) {
        return PROPERTIES.getOrDefault(attribute, attribute);
    }

    /** A shipped scale may be put into other words, and is never scored otherwise. */
    private static void checkRewording(ObjectReader fields, Scale scale, Scale shipped) {
        for (String attribute : scale.structuralDifferences(shipped)) {
            throw new Malformed(
                    fields.token(property(attribute)),
                    Expectation.of("shipped-scale")
                            .with("property", property(attribute))
                            .with("scale", shipped.id()));
        }
        boolean isAnotherLanguage = !scale.language().equals(shipped.language());
        if (!isAnotherLanguage && !scale.equals(shipped) && shipped.license().permitsWording()) {
            throw new Malformed(
                    fields.token("language"), Expectation.of("language").with("scale", shipped.id()));
        }
    }

    private static Scale.Builder properties(ObjectReader fields) {
        String id = fields.id("id");
        Scale.Builder builder = Scale.builder()
                .id(id)
                .rater(fields.optionalWord("rater", RATERS).orElse(usualRater(id)))
                .title(fields.required("title", Scalars::words))
                .source(fields.required("source", Scalars::words));
        fields.optional("language", Scalars::id).ifPresent(builder::language);
        Optional<String> license = fields.optional("license", Scalars::words);
        Optional<String> stem = fields.optional("stem", Scalars::words);
        ScaleItems items = fields.optional("items", ScaleItems::read).orElse(ScaleItems.NONE);
        ScaleDifficulty difficulty =
                fields.optional("difficulty", ScaleDifficulty::read).orElse(ScaleDifficulty.NONE);
        boolean isWorded = stem.isPresent() || items.isWorded() || difficulty.isWorded();
        builder.stem(stem).license(license(isWorded, license.orElse(UNSTATED)));
        items.addTo(builder);
        difficulty.addTo(builder);
        builder.totalRange(total(fields, items));
        thresholds(fields, builder);
        numbers(fields, "suicideItems").ifPresent(builder::suicideItems);
        numbers(fields, "reversedItems").ifPresent(builder::reversedItems);
        fields.optionalNumber("displayFactor", FACTORS).ifPresent(builder::displayFactor);
        return builder.panelCode(fields.optional("panelCode", Scalars::id))
                .totalCode(fields.optional("totalCode", Scalars::id));
    }

    /** A file that puts a shipped scale into other words need not say who rates it. */
    private static Rater usualRater(String id) {
        return Scales.withId(id).map(Scale::rater).orElse(Rater.CLIENT);
    }

    /** Whoever writes wording into a file answers for being allowed to. */
    private static WordingLicense license(boolean isWorded, String notice) {
        return isWorded ? WordingLicense.permitting(notice) : WordingLicense.withholding(notice);
    }

    private static Bounds total(ObjectReader fields, ScaleItems items) {
        return fields.optional("total", ScaleItems::range)
                .or(items::sum)
                .orElseThrow(() -> new Malformed(fields.token(), "items-or-total"));
    }

    private static void thresholds(ObjectReader fields, Scale.Builder builder) {
        fields.optionalList("bands", ScaleReader::band).ifPresent(builder::bands);
        fields.optionalWhole("caseFrom").ifPresent(builder::caseness);
        builder.casenessRequires(fields.optional("caseRequires", Scalars::words));
        fields.optionalWhole("remissionBelow").ifPresent(builder::remission);
        fields.optionalWhole("reliableChange").ifPresent(builder::reliableChange);
        fields.optional("moreIsBetter", Scalars::flag)
                .ifPresent(better -> builder.direction(better ? Direction.MORE_IS_BETTER : Direction.MORE_IS_WORSE));
    }

    private static SeverityBand band(Json json) {
        return ObjectReader.read(
                json,
                fields -> new SeverityBand(
                        fields.required("from", Scalars::whole), fields.required("title", Scalars::words)));
    }

    private static Optional<ImmutableSet<Integer>> numbers(ObjectReader fields, String name) {
        return fields.optionalList(name, Scalars::whole)
                .map((ImmutableList<Integer> numbers) -> ImmutableSet.copyOf(numbers));
    }
}
