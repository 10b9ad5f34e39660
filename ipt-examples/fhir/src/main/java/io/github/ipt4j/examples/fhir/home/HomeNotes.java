package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;

/** Reads the note of a resource. */
final class HomeNotes {

    private HomeNotes() {}

    static Optional<PrivateText> of(HomeElement resource) {
        return resource.all("note").stream()
                .flatMap(note -> note.privateText("text").stream())
                .findFirst();
    }
}
