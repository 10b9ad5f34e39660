package io.github.ipt4j.examples.fhirvalidation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator of R4, with our definitions, offline. */
final class OfflineValidator {

    private static final Path GUIDE = Path.of("../fhir/src/main/guide");
    private static final OfflineValidator ONLY = new OfflineValidator();

    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator;

    private OfflineValidator() {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
        definitions().forEach(file -> ours.addResource(context.newJsonParser().parseResource(text(file))));
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                ours,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context)));
        instances.setAnyExtensionsAllowed(false);
        this.validator = context.newValidator().registerValidatorModule(instances);
    }

    /** The files of our guide. */
    static List<Path> definitions() {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors of a resource, with where they are. */
    static List<String> errors(String json) {
        return ONLY.validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
