//! Sets of ASCII characters.

/// A set of ASCII characters, as a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct ByteSet([bool; 256]);

impl std::fmt::Debug for ByteSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries((0..=127).filter(|byte| self.has(*byte)).map(char::from)).finish()
    }
}

impl ByteSet {
    /// None.
    pub(super) const NONE: ByteSet = ByteSet([false; 256]);

    /// All ASCII characters.
    pub(super) fn all() -> ByteSet {
        ByteSet::from_ranges(std::iter::once((0, 127)))
    }

    /// The characters from `first` to `last`, of which those that aren't ASCII are left out.
    pub(super) fn from_ranges(ranges: impl Iterator<Item = (u32, u32)>) -> ByteSet {
        let mut set = ByteSet::NONE;
        for (first, last) in ranges {
            (first..=last.min(127)).for_each(|code| set.insert(code as u8));
        }
        set
    }

    /// Adds an ASCII character.
    pub(super) fn insert(&mut self, byte: u8) {
        self.0[usize::from(byte)] = true;
    }

    /// Takes an ASCII character out.
    pub(super) fn remove(&mut self, byte: u8) {
        self.0[usize::from(byte)] = false;
    }

    /// True for a member.
    #[inline(always)]
    pub(super) fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte)]
    }

    /// Adds the members of another set.
    pub(super) fn add(&mut self, other: &ByteSet) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine |= theirs);
    }

    /// True with no member in common.
    pub(super) fn is_disjoint(&self, other: &ByteSet) -> bool {
        !self.0.iter().zip(other.0).any(|(mine, theirs)| *mine && theirs)
    }
}
