package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.examples.fhir.bundle.ResolvedReference.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resources of a Bundle by what others call them. */
final class ReferenceIndex {

    private static final String VERSION = "(/_history/[A-Za-z0-9.-]{1,64})?";

    private static final Pattern ABSOLUTE =
            Pattern.compile("(https?://\\S{1,2000}?|urn:(?:uuid|oid):[^\\s/]{1,200})" + VERSION);

    private static final Pattern RELATIVE = Pattern.compile("([A-Z][A-Za-z]{0,63}/[A-Za-z0-9.-]{1,64})" + VERSION);

    private static final Pattern CONDITIONAL = Pattern.compile("[A-Z][A-Za-z]{0,63}\\?\\S{1,2000}");

    private static final Pattern ON_SERVER = Pattern.compile("(https?://\\S*/)[A-Z][A-Za-z]{0,63}/[A-Za-z0-9.-]{1,64}");

    private final ImmutableListMultimap<String, BundleResource> byUrl;

    /** Those of which no address on a server is known, by type and id. */
    private final ImmutableListMultimap<String, BundleResource> byTypeAndId;

    private ReferenceIndex(
            ImmutableListMultimap<String, BundleResource> byUrl,
            ImmutableListMultimap<String, BundleResource> byTypeAndId) {
        this.byUrl = byUrl;
        this.byTypeAndId = byTypeAndId;
    }

    static ReferenceIndex of(List<BundleResource> resources) {
        ImmutableListMultimap.Builder<String, BundleResource> byUrl = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, BundleResource> byTypeAndId = ImmutableListMultimap.builder();
        for (BundleResource resource : resources) {
            resource.fullUrl().ifPresent(url -> byUrl.put(url, resource));
            if (server(resource).isEmpty()) {
                resource.id().ifPresent(id -> byTypeAndId.put(resource.type() + '/' + id, resource));
            }
        }
        return new ReferenceIndex(byUrl.build(), byTypeAndId.build());
    }

    private static Optional<String> server(BundleResource resource) {
        return resource.fullUrl()
                .map(ON_SERVER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    ResolvedReference resolve(String address, BundleResource from) {
        BundleResource outer = from.container().orElse(from);
        Matcher absolute = ABSOLUTE.matcher(address);
        Matcher relative = RELATIVE.matcher(address);
        if (address.startsWith("#")) {
            return ResolvedReference.among(contained(address.substring(1), outer), Outcome.MISSING);
        } else if (absolute.matches()) {
            return ResolvedReference.among(byUrl.get(absolute.group(1)), Outcome.ELSEWHERE);
        } else if (relative.matches()) {
            return ResolvedReference.among(relative(relative.group(1), outer), Outcome.ELSEWHERE);
        }
        return ResolvedReference.of(CONDITIONAL.matcher(address).matches() ? Outcome.ELSEWHERE : Outcome.MALFORMED);
    }

    private static ImmutableList<BundleResource> contained(String id, BundleResource outer) {
        return id.isEmpty() ? ImmutableList.of(outer) : outer.contained(id);
    }

    /** On the server of the resource that refers, if it has one; what stands on no server can only be called as it is. */
    private ImmutableList<BundleResource> relative(String typeAndId, BundleResource from) {
        return server(from).map(base -> byUrl.get(base + typeAndId)).orElseGet(() -> byTypeAndId.get(typeAndId));
    }
}
