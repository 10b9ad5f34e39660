package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.store.Account;
import java.util.Optional;

/** What is asked for, and by whom. */
public final class Request {

    private final Method method;
    private final ImmutableList<String> path;
    private final Fields query;
    private final Fields form;
    private final Wording wording;
    private final Visitor visitor;
    private final ImmutableMap<String, String> places;

    Request(
            Method method,
            ImmutableList<String> path,
            Fields query,
            Fields form,
            Wording wording,
            Visitor visitor,
            ImmutableMap<String, String> places) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.form = form;
        this.wording = wording;
        this.visitor = visitor;
        this.places = places;
    }

    Request with(Fields filledIn) {
        return new Request(method, path, query, filledIn, wording, visitor, places);
    }

    Request at(ImmutableMap<String, String> found) {
        return new Request(method, path, query, form, wording, visitor, found);
    }

    /**
     * How it is asked for.
     *
     * @return the method
     */
    public Method method() {
        return method;
    }

    /** The parts of the path, each decoded. */
    ImmutableList<String> path() {
        return path;
    }

    /**
     * A part of the path that the route leaves open.
     *
     * @param name its name in the route, such as {@code course}
     * @return the part, decoded
     */
    public String place(String name) {
        return Optional.ofNullable(places.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The route has no such place."));
    }

    /**
     * What stands behind the question mark.
     *
     * @return its fields
     */
    public Fields query() {
        return query;
    }

    /**
     * What was filled in.
     *
     * @return the fields of the form; none if none was sent
     */
    public Fields form() {
        return form;
    }

    /**
     * The language of whoever asks.
     *
     * @return its words
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Who asks.
     *
     * @return the visitor, signed in or not
     */
    public Visitor visitor() {
        return visitor;
    }

    /**
     * Who is signed in.
     *
     * @return the account; on every route that needs one, there is one
     */
    public Account account() {
        return visitor.account().orElseThrow();
    }
}
