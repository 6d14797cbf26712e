package org.newsclaims.e2e.nemesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.proxy.FaultProxy;
import org.newsclaims.e2e.proxy.Weather;

/** Bad weather between the services and what they depend on. */
final class NetworkFaults {
    private static final long SPELL_MILLIS = 6_000;

    private final Cluster cluster;

    NetworkFaults(Cluster cluster) {
        this.cluster = cluster;
    }

    List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (Weather weather : Weather.values()) {
            if (weather != Weather.CLEAR) {
                String word = weather.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                faults.add(new Fault("broker connections " + word, random -> spell(cluster.brokerProxy(), weather)));
                faults.add(
                        new Fault("postgres connections " + word, random -> spell(cluster.databaseProxy(), weather)));
            }
        }
        return faults;
    }

    private static void spell(FaultProxy proxy, Weather weather) throws InterruptedException {
        proxy.weather(weather);
        try {
            Thread.sleep(SPELL_MILLIS);
        } finally {
            proxy.weather(Weather.CLEAR);
        }
    }
}
