package org.newsclaims.ingest.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Query parameters that tell where a reader came from, not which article it is. */
final class Tracking {
    private static final List<String> CAMPAIGNS = List.of("utm_", "at_", "itm_", "mtm_", "pk_", "hsa_", "wt_", "stm_");
    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "wickedid",
            "s_cid",
            "cmpid",
            "ocid",
            "smid",
            "xtor",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "srsltid",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "cmp",
            "icid",
            "ncid",
            "mod",
            "taid",
            "partner",
            "guccounter",
            "spm",
            "trk",
            "share",
            "sharetype",
            "smtyp",
            "rss",
            "__twitter_impression",
            "amp_js_v",
            "usqp");

    private Tracking() {}

    /** The query without them, the rest as it was. */
    static String strip(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return CAMPAIGNS.stream().anyMatch(name::startsWith) || NAMES.contains(name);
    }
}
