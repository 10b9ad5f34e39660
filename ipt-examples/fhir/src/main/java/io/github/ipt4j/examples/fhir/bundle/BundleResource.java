package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;

/** A resource of a Bundle, or one that such a resource contains. Each is equal to itself alone. */
public final class BundleResource {

    private final String type;
    private final FhirObject json;
    private final BundlePlace place;
    private final Optional<String> fullUrl;
    private final Optional<BundleResource> container;

    BundleResource(
            String type,
            FhirObject json,
            BundlePlace place,
            Optional<String> fullUrl,
            Optional<BundleResource> container) {
        this.type = type;
        this.json = json;
        this.place = place;
        this.fullUrl = fullUrl;
        this.container = container;
    }

    /**
     * Its type.
     *
     * @return 1 to 64 letters, such as {@code Observation}; it may be a type that FHIR does not have
     */
    public String type() {
        return type;
    }

    /**
     * Its id.
     *
     * @return what stands there, or empty if it has none
     */
    public Optional<String> id() {
        return json.text("id");
    }

    /**
     * What is written.
     *
     * @return its JSON
     */
    public FhirObject json() {
        return json;
    }

    /**
     * Where it stands.
     *
     * @return the place of its JSON
     */
    public BundlePlace place() {
        return place;
    }

    /**
     * The identity by which others refer to it.
     *
     * @return the URL of its entry, or empty if there is none, or if it is contained
     */
    public Optional<String> fullUrl() {
        return fullUrl;
    }

    /**
     * What it is contained in.
     *
     * @return a resource, or empty if it has an entry of its own
     */
    public Optional<BundleResource> container() {
        return container;
    }

    /**
     * What it contains.
     *
     * @return the contained resources that say what they are
     */
    public ImmutableList<BundleResource> contained() {
        ImmutableList<FhirValue> items = json.items("contained");
        return IntStream.range(0, items.size())
                .mapToObj(index -> contained(index, items.get(index)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<BundleResource> contained(int index, FhirValue item) {
        return item instanceof FhirObject object
                ? object.text("resourceType")
                        .map(itsType -> new BundleResource(
                                itsType,
                                object,
                                place.member("contained").item(index),
                                Optional.empty(),
                                Optional.of(this)))
                : Optional.empty();
    }

    /**
     * Where it stands.
     *
     * @return its place, without anything that was read
     */
    @Override
    public String toString() {
        return "BundleResource[" + place + "]";
    }
}
