package io.github.ipt4j.examples.report.drawing;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the chart of a scale shows, in sentences. */
final class ChartText {

    private final ScaleProgress progress;
    private final PageWords words;

    ChartText(ScaleProgress progress, PageWords words) {
        this.progress = progress;
        this.words = words;
    }

    /** The first measurement to which something applies. */
    Optional<Measurement> first(Function<Change, Optional<Boolean>> is) {
        return progress.changes().stream()
                .filter(change -> is.apply(change).orElse(false))
                .map(Change::later)
                .findFirst();
    }

    /** A total as people see it: with a decimal only if it has one. */
    Number shown(double total) {
        double points = total * progress.scale().displayFactor();
        if (points == Math.rint(points)) {
            return Math.round(points);
        }
        return points;
    }

    String all() {
        int assessments = progress.measurements().size();
        List<Message> sentences = new ArrayList<>();
        sentences.add(words.message("measure.assessments").with("count", assessments));
        sentences.add(change());
        if (progress.complete().size() < assessments) {
            sentences.add(words.message("measure.gaps")
                    .with("gaps", assessments - progress.complete().size()));
        }
        first(Change::response)
                .map(at -> since(at, "measure.response.session", "measure.response.contact"))
                .ifPresent(sentences::add);
        first(Change::remission)
                .map(at -> since(at, "measure.remission.session", "measure.remission.contact"))
                .ifPresent(sentences::add);
        sentences.add(words.message("numbers-below"));
        return words.sentences(sentences);
    }

    private Message change() {
        return progress.baseline()
                .flatMap(baseline -> progress.latest()
                        .map(latest -> words.message("measure.from-to")
                                .with("first", described(baseline))
                                .with("latest", described(latest))))
                .orElseGet(() -> words.message("measure.no-total"));
    }

    private Message described(Measurement measurement) {
        OptionalInt session = measurement.session();
        Message place = session.isPresent()
                ? words.message("measure.at-session").with("number", session.getAsInt())
                : words.message("measure.at-contact");
        return place.with("total", shown(measurement.total().orElseThrow())).with("date", measurement.date());
    }

    private Message since(Measurement measurement, String session, String contact) {
        return measurement.session().isPresent()
                ? words.message(session).with("number", measurement.session().getAsInt())
                : words.message(contact).with("date", measurement.date());
    }
}
