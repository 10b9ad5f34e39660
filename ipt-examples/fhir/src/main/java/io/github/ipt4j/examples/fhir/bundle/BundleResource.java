package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/** A resource of a Bundle, or one that such a resource contains. Each is equal to itself alone. */
public final class BundleResource {

    private final String type;
    private final FhirObject json;
    private final BundlePlace place;
    private final Optional<String> fullUrl;
    private final Optional<BundleResource> container;
    private final ImmutableListMultimap<String, BundleResource> containedById;

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
        this.containedById = container.isPresent() ? ImmutableListMultimap.of() : contained();
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

    /** The resources of an id that it contains; contained resources contain none. */
    ImmutableList<BundleResource> contained(String id) {
        return containedById.get(id);
    }

    private ImmutableListMultimap<String, BundleResource> contained() {
        ImmutableListMultimap.Builder<String, BundleResource> byId = ImmutableListMultimap.builder();
        ImmutableList<FhirValue> items = json.items("contained");
        for (int i = 0; i < items.size(); i++) {
            contained(i, items.get(i))
                    .ifPresent(resource -> resource.id().ifPresent(itsId -> byId.put(itsId, resource)));
        }
        return byId.build();
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
