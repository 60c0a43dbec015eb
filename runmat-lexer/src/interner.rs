//! Names as small numbers. One interner serves all files and eval strings of a session, so that
//! equal names have equal symbols everywhere.
//!
//! All names lie in one buffer; the hash table holds symbol numbers only, so that a name is stored once.

use std::hash::Hasher;

use rustc_hash::FxHasher;

/// An interned name. Two symbols of one interner are equal exactly if their texts are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Symbol(pub u32);

/// Significant characters of a name (`namelengthmax`).
pub const NAME_LENGTH_MAX: usize = 63;

/// The table of names.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    text: String,
    /// End of each symbol's text; it starts where the one before ends.
    ends: Vec<u32>,
    /// Open addressing, linear probing; a symbol number plus 1, or 0 where free. The length is a power of two.
    table: Vec<u32>,
}

impl Interner {
    /// An interner without names.
    pub fn new() -> Interner {
        Interner::default()
    }

    /// The symbol of an identifier: only the first 63 characters count (1.2).
    pub fn intern_name(&mut self, name: &str) -> Symbol {
        match name.char_indices().nth(NAME_LENGTH_MAX) {
            None => self.intern(name),
            Some((end, _)) => self.intern(&name[..end]),
        }
    }

    /// The symbol of `text`, new if it hasn't been seen. Amortised O(`text.len()`).
    pub fn intern(&mut self, text: &str) -> Symbol {
        if self.ends.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut at = hash(text) & mask;
        loop {
            match self.table[at] {
                0 => break,
                entry if self.resolve(Symbol(entry - 1)) == text => return Symbol(entry - 1),
                _ => at = (at + 1) & mask,
            }
        }
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        self.table[at] = self.ends.len() as u32;
        Symbol(self.ends.len() as u32 - 1)
    }

    /// The symbol of `text` if it has one.
    pub fn get(&self, text: &str) -> Option<Symbol> {
        let mask = self.table.len().checked_sub(1)?;
        let mut at = hash(text) & mask;
        loop {
            match self.table[at] {
                0 => return None,
                entry if self.resolve(Symbol(entry - 1)) == text => return Some(Symbol(entry - 1)),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The text of a symbol of this interner.
    pub fn resolve(&self, symbol: Symbol) -> &str {
        let index = symbol.0 as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        &self.text[start..self.ends[index] as usize]
    }

    /// Number of names.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True before the first name.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(64);
        let mut table = vec![0; size];
        for index in 0..self.ends.len() as u32 {
            let mut at = hash(self.resolve(Symbol(index))) & (size - 1);
            while table[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            table[at] = index + 1;
        }
        self.table = table;
    }
}

fn hash(text: &str) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish() as usize
}
