//! Numbers that are the same for the same seed and place, whatever was asked before.

/// A number for a place that is named by texts and numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// One step further down.
    pub fn at(self, number: u64) -> Self {
        Self(mix(self.0 ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// One step further down, by name.
    pub fn named(self, name: &str) -> Self {
        // FNV-1a: short names, and no need to resist anybody.
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        self.at(name.bytes().fold(0xcbf2_9ce4_8422_2325, fold))
    }

    /// A number below a bound, which is at least 1.
    pub fn below(self, bound: u64) -> u64 {
        self.0 % bound.max(1)
    }
}

/// The step of SplitMix64.
fn mix(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
