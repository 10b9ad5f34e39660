package io.github.ipt4j.examples.report.drawing;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a timeline shows, in sentences.
 *
 * @param course the course, opened
 * @param milestones where its termination may begin, was to begin, and did
 * @param missed how many sessions were missed
 * @param contacts how many contacts there were outside of sessions
 * @param words the words of drawings
 */
record TimelineText(Course course, Milestones milestones, long missed, long contacts, PageWords words) {

    String all() {
        List<Message> sentences = new ArrayList<>();
        LocalDate opened = course.history().opening().orElseThrow().date();
        sentences.add(words.message("timeline.opened").with("date", opened));
        sentences.add(held());
        milestones
                .window()
                .map(numbers -> words.message("timeline.may-begin").with("numbers", numbers))
                .ifPresent(sentences::add);
        milestones
                .plannedBegin()
                .map(number -> words.message("timeline.to-begin").with("number", number))
                .ifPresent(sentences::add);
        milestones
                .begun()
                .map(number -> words.message("timeline.begun").with("number", number))
                .ifPresent(sentences::add);
        sentences.add(words.message("timeline.below"));
        return words.sentences(sentences);
    }

    private Message held() {
        Message held = contacts == 0
                ? words.message("timeline.held")
                : words.message("timeline.held-and-contacts").with("contacts", contacts);
        return held.with("held", course.state().sessions()).with("missed", missed);
    }
}
