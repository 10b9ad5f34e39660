package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.protocol.Protocol;

/** The words of the handouts. What studies of adults found is replaced where a minor may read them. */
record HandoutText(Texts texts, boolean forMinors) {

    private static final int ADULT = 18;

    static HandoutText of(Texts texts, Protocol protocol) {
        return new HandoutText(
                texts, protocol.ages().filter(ages -> ages.min() < ADULT).isPresent());
    }

    String title(String id) {
        return texts.get(id + ".title");
    }

    ImmutableList<String> paragraphs(String id, String meetings, String focus) {
        ImmutableList<String> paragraphs = texts.filledList(id, meetings, focus);
        return forMinors ? replaced(id, paragraphs) : paragraphs;
    }

    private ImmutableList<String> replaced(String id, ImmutableList<String> paragraphs) {
        ImmutableList.Builder<String> replaced = ImmutableList.builder();
        for (int i = 0; i < paragraphs.size(); i++) {
            replaced.add(texts.find("minors." + id + "." + (i + 1)).orElse(paragraphs.get(i)));
        }
        return replaced.build();
    }
}
