package org.newsclaims.local;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a service: {@code http://localhost:8081}, or as people write it, {@code localhost:8081}. */
final class ServiceAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
        String whole = value.matches("^[A-Za-z][A-Za-z0-9+.-]*://.*") ? value : "http://" + value;
        try {
            URI address = new URI(whole.replaceAll("/+$", ""));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getPort() <= 65535) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new TypeConversionException("\"" + value + "\" is no address such as http://localhost:8081");
    }
}
