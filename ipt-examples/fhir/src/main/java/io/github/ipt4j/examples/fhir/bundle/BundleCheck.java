package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a Bundle must have, so that each of its resources can be identified. */
final class BundleCheck {

    private static final Pattern RESOURCE_TYPE = Pattern.compile("[A-Z][A-Za-z]{0,63}");

    /** An address on a server, a UUID, an OID; or the address relative to a server, which many Bundles have. */
    private static final Pattern IDENTITY = Pattern.compile(
            "https?://[^\\s]{1,2000}|urn:(uuid|oid):[A-Za-z0-9.-]{1,200}" + "|[A-Z][A-Za-z]{0,63}/[A-Za-z0-9.-]{1,64}");

    /** The entries by identity and version. */
    private final Map<String, BundlePlace> seen = new HashMap<>();

    private BundleCheck() {}

    static FhirObject bundle(FhirValue value) throws MalformedBundleException {
        if (value instanceof FhirObject object
                && object.text("resourceType").filter("Bundle"::equals).isPresent()) {
            return object;
        }
        throw new MalformedBundleException("bundle", BundlePlace.ROOT);
    }

    static BundleType type(FhirObject bundle) throws MalformedBundleException {
        return bundle.text("type")
                .flatMap(BundleType::of)
                .orElseThrow(() -> new MalformedBundleException("type", BundlePlace.ROOT.member("type")));
    }

    static ImmutableList<BundleResource> resources(FhirObject bundle) throws MalformedBundleException {
        BundlePlace place = BundlePlace.ROOT.member("entry");
        if (bundle.member("entry")
                .filter(entry -> !(entry instanceof FhirArray))
                .isPresent()) {
            throw new MalformedBundleException("array", place);
        }
        BundleCheck check = new BundleCheck();
        ImmutableList.Builder<BundleResource> resources = ImmutableList.builder();
        ImmutableList<FhirValue> entries = bundle.items("entry");
        for (int i = 0; i < entries.size(); i++) {
            check.entry(entries.get(i), place.item(i)).ifPresent(resources::add);
        }
        return resources.build();
    }

    private Optional<BundleResource> entry(FhirValue value, BundlePlace place) throws MalformedBundleException {
        FhirObject entry = object(value, place);
        Optional<String> identity = identity(entry, place.member("fullUrl"));
        Optional<FhirValue> resource = entry.member("resource");
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        BundlePlace within = place.member("resource");
        FhirObject json = object(resource.get(), within);
        if (identity.isPresent()) {
            checkOnce(identity.get() + ' ' + version(json), place);
        }
        return Optional.of(new BundleResource(resourceType(json, within), json, within, identity, Optional.empty()));
    }

    private static FhirObject object(FhirValue value, BundlePlace place) throws MalformedBundleException {
        if (value instanceof FhirObject object) {
            return object;
        }
        throw new MalformedBundleException("object", place);
    }

    private static Optional<String> identity(FhirObject entry, BundlePlace place) throws MalformedBundleException {
        Optional<String> identity = entry.text("fullUrl");
        if (entry.member("fullUrl").isPresent()
                && identity.filter(url -> IDENTITY.matcher(url).matches()).isEmpty()) {
            throw new MalformedBundleException("full-url", place);
        }
        return identity;
    }

    private static String version(FhirObject resource) {
        return resource.object("meta").flatMap(meta -> meta.text("versionId")).orElse("");
    }

    private void checkOnce(String identity, BundlePlace place) throws MalformedBundleException {
        BundlePlace first = seen.putIfAbsent(identity, place);
        if (first != null) {
            throw new MalformedBundleException("full-url-twice", place, "first", first.path());
        }
    }

    private static String resourceType(FhirObject resource, BundlePlace place) throws MalformedBundleException {
        return resource.text("resourceType")
                .filter(type -> RESOURCE_TYPE.matcher(type).matches())
                .orElseThrow(() -> new MalformedBundleException("resource-type", place));
    }
}
