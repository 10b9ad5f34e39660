package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;

/**
 * What an asset holds.
 *
 * @param path where it is found, with a digest of what it holds
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record AssetFile(String path, byte[] bytes) {

    private static final ImmutableMap<Asset, AssetFile> ALL =
            Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(Asset.class), AssetFile::read));

    static AssetFile of(Asset asset) {
        return Objects.requireNonNull(ALL.get(asset));
    }

    private static AssetFile read(Asset asset) {
        try {
            byte[] bytes = Resources.toByteArray(Resources.getResource(AssetFile.class, asset.file()));
            String digest = Hashing.murmur3_128().hashBytes(bytes).toString();
            return new AssetFile("/assets/" + digest + "/" + asset.file(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
