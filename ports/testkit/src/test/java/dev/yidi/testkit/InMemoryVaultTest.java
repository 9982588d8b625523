package dev.yidi.testkit;

import dev.yidi.ports.spi.Vault;

class InMemoryVaultTest extends VaultContract {
    private final InMemoryVault vault = new InMemoryVault();

    @Override
    protected Vault vault() {
        return vault;
    }
}
