package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a worksheet as items of a response. */
final class ExerciseFields {

    private ExerciseFields() {}

    static List<Element> of(ImmutableMap<String, RecordValue> fields) {
        List<Element> items = new ArrayList<>();
        for (Map.Entry<String, RecordValue> field : fields.entrySet()) {
            items.add(item(Integer.toString(items.size() + 1), field.getKey(), field.getValue()));
        }
        return items;
    }

    private static Element item(String link, String name, RecordValue value) {
        Element item = Element.of();
        if (value instanceof RecordValue.Choices) {
            item.extension(
                    OurExtension.FIELD_KIND,
                    "valueCode",
                    ConceptCode.CHOICES.code().code());
        } else if (value instanceof RecordValue.Rows) {
            item.extension(
                    OurExtension.FIELD_KIND,
                    "valueCode",
                    ConceptCode.ROWS.code().code());
        }
        item.word("linkId", link).text("text", name);
        if (value instanceof RecordValue.Single single) {
            item.add("answer", answer(single));
        } else if (value instanceof RecordValue.Choices choices) {
            choices.texts().forEach(text -> item.add("answer", Element.of().text("valueString", text.reveal())));
        } else if (value instanceof RecordValue.Rows rows) {
            item.addAll("item", rows(link, rows.rows()));
        }
        return item;
    }

    private static List<Element> rows(String link, ImmutableList<ImmutableMap<String, RecordValue.Single>> rows) {
        List<Element> items = new ArrayList<>();
        for (ImmutableMap<String, RecordValue.Single> row : rows) {
            String place = link + "." + (items.size() + 1);
            items.add(Element.of().word("linkId", place).addAll("item", cells(place, row)));
        }
        return items;
    }

    private static List<Element> cells(String link, ImmutableMap<String, RecordValue.Single> row) {
        List<Element> items = new ArrayList<>();
        row.forEach((name, value) -> items.add(item(link + "." + (items.size() + 1), name, value)));
        return items;
    }

    private static Element answer(RecordValue.Single value) {
        if (value instanceof RecordValue.WholeNumber number) {
            return Element.of().number("valueInteger", number.number());
        } else if (value instanceof RecordValue.Flag flag) {
            return Element.of().flag("valueBoolean", flag.flag());
        }
        return Element.of()
                .text("valueString", ((RecordValue.Text) value).text().reveal());
    }
}
