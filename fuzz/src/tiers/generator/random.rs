//! What the generator chooses: random numbers that depend on a seed alone, or what bytes say.

/// An xorshift generator, which bytes may come before.
pub(crate) struct Random {
    state: u64,
    /// The bytes that aren't used up, in reverse order.
    bytes: Vec<u8>,
}

impl Random {
    /// A generator for a seed.
    pub(crate) fn new(seed: u64) -> Random {
        let state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut random = Random { state, bytes: Vec::new() };
        // Neighbouring seeds begin alike.
        (0..8).for_each(|_| _ = random.next());
        random
    }

    /// A generator that gives what bytes say, one for each choice; then what that of a fixed seed gives.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Random {
        Random { bytes: bytes.iter().rev().copied().collect(), ..Random::new(0) }
    }

    fn next(&mut self) -> u64 {
        if let Some(byte) = self.bytes.pop() {
            return u64::from(byte);
        }
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33
    }

    /// A number in `0..n`; 0 for `n` = 0.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() as usize).checked_rem(n).unwrap_or(0)
    }

    /// A number in `low..=high`.
    pub(crate) fn within(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// True so many times of a hundred.
    pub(crate) fn percent(&mut self, p: usize) -> bool {
        self.below(100) < p
    }

    pub(crate) fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}
