package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A FHIR Bundle: its resources, and what they refer to. Whatever else a Bundle may say is in {@link #json()}; a resource is
 * not checked against its type.
 */
public final class FhirBundle {

    private final FhirObject json;
    private final BundleType type;
    private final ImmutableList<BundleResource> resources;
    private final ReferenceIndex index;

    private FhirBundle(FhirObject json, BundleType type, ImmutableList<BundleResource> resources) {
        this.json = json;
        this.type = type;
        this.resources = resources;
        this.index = ReferenceIndex.of(resources);
    }

    /**
     * Reads a Bundle within the standard limits.
     *
     * @param in JSON in UTF-8
     * @return the Bundle
     * @throws MalformedBundleException if it is none
     * @throws IOException if it cannot be read
     */
    public static FhirBundle read(InputStream in) throws IOException {
        return of(FhirJson.read(in, ReadingLimits.STANDARD));
    }

    /**
     * Returns the Bundle that stands in JSON.
     *
     * @param value a document
     * @return the Bundle
     * @throws MalformedBundleException if it is none: its type, its entries, or what its entries are called is not what FHIR
     *     has, or two entries share an identity
     */
    public static FhirBundle of(FhirValue value) throws MalformedBundleException {
        FhirObject json = BundleCheck.bundle(value);
        return new FhirBundle(json, BundleCheck.type(json), BundleCheck.resources(json));
    }

    /**
     * What is written.
     *
     * @return the JSON of the Bundle
     */
    public FhirObject json() {
        return json;
    }

    /**
     * What it is for.
     *
     * @return its type
     */
    public BundleType type() {
        return type;
    }

    /**
     * Its resources.
     *
     * @return the resource of each entry that has one, in order, without contained ones
     */
    public ImmutableList<BundleResource> resources() {
        return resources;
    }

    /**
     * How many entries have no resource, such as those that ask a server to delete something.
     *
     * @return the number of such entries
     */
    public int entriesWithoutResource() {
        return json.items("entry").size() - resources.size();
    }

    /**
     * Searches the Bundle for a resource that is referred to.
     *
     * @param reference a Reference of FHIR
     * @param from the resource in which it stands
     * @return what was found
     */
    public ResolvedReference resolve(FhirObject reference, BundleResource from) {
        return reference
                .text("reference")
                .map(address -> resolve(address, from))
                .orElse(ResolvedReference.of(ResolvedReference.Outcome.ELSEWHERE));
    }

    /**
     * Searches the Bundle for a resource that is referred to: by a full URL, relative to the address of the resource that
     * refers, or contained in it.
     *
     * @param address what stands in the reference
     * @param from the resource in which it stands
     * @return what was found
     */
    public ResolvedReference resolve(String address, BundleResource from) {
        return index.resolve(address, from);
    }

    /**
     * The resources that a resource refers to, as far as the Bundle has them: one step, which ends whatever refers to what.
     *
     * @param from the resource
     * @param name its member that holds the references, such as {@code hasMember}
     * @return the resources, each once, in order, without the resource itself
     */
    public ImmutableSet<BundleResource> referred(BundleResource from, String name) {
        return from.json().objects(name).stream()
                .map(reference -> resolve(reference, from).resource())
                .flatMap(Optional::stream)
                .filter(found -> found != from)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The type and the size.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirBundle[" + type.word() + ", " + resources.size() + " resources]";
    }
}
