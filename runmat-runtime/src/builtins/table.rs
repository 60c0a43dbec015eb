//! All builtins and the perfect hash that finds them by name.
//!
//! The hash is displacement-based: a first hash picks a bucket, the bucket's displacement moves the second hash to a
//! slot of its own. Displacements are searched when the crate is compiled.

use super::builtin::Builtin;
use super::{
    arrays, cells, dates, elementary, files, language, linalg, output, poly, predicates, random, reductions,
    structs, text, validation,
};

/// The families, in the order of the documentation.
pub const FAMILIES: &[(&str, &[Builtin])] = &[
    ("arrays", arrays::BUILTINS),
    ("cells", cells::BUILTINS),
    ("dates", dates::BUILTINS),
    ("elementary", elementary::BUILTINS),
    ("files", files::BUILTINS),
    ("language", language::BUILTINS),
    ("linalg", linalg::BUILTINS),
    ("output", output::BUILTINS),
    ("poly", poly::BUILTINS),
    ("predicates", predicates::BUILTINS),
    ("random", random::BUILTINS),
    ("reductions", reductions::BUILTINS),
    ("structs", structs::BUILTINS),
    ("text", text::BUILTINS),
    ("validation", validation::BUILTINS),
];

const COUNT: usize = {
    let (mut count, mut f) = (0, 0);
    while f < FAMILIES.len() {
        count += FAMILIES[f].1.len();
        f += 1;
    }
    count
};
const SLOTS: usize = if COUNT > 512 { (COUNT * 2).next_power_of_two() } else { 1024 };
const BUCKETS: usize = (COUNT / 2 + 1).next_power_of_two();
const NONE: u16 = u16::MAX;

static ALL: [&Builtin; COUNT] = flatten();
static TABLE: Table = build();

struct Table {
    displacements: [u16; BUCKETS],
    slots: [u16; SLOTS],
}

const fn flatten() -> [&'static Builtin; COUNT] {
    let mut all = [&FAMILIES[0].1[0]; COUNT];
    let (mut at, mut f) = (0, 0);
    while f < FAMILIES.len() {
        let mut k = 0;
        while k < FAMILIES[f].1.len() {
            all[at] = &FAMILIES[f].1[k];
            at += 1;
            k += 1;
        }
        f += 1;
    }
    all
}

/// FNV-1a, finished so that all bits count.
const fn hash(name: &[u8]) -> u64 {
    let (mut h, mut k) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while k < name.len() {
        h = (h ^ name[k] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        k += 1;
    }
    h ^= h >> 32;
    h = h.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    h ^ (h >> 29)
}

const fn bucket(h: u64) -> usize {
    h as usize % BUCKETS
}

const fn slot(h: u64, displacement: u16) -> usize {
    ((h >> 20) as usize + displacement as usize * ((h >> 44) as usize | 1)) % SLOTS
}

const fn build() -> Table {
    let all = flatten();
    let mut hashes = [0u64; COUNT];
    let mut sizes = [0usize; BUCKETS];
    let mut k = 0;
    while k < COUNT {
        hashes[k] = hash(all[k].name.as_bytes());
        sizes[bucket(hashes[k])] += 1;
        k += 1;
    }
    let mut table = Table { displacements: [0; BUCKETS], slots: [NONE; SLOTS] };
    // Full buckets first: they are the hardest to place.
    let mut size = COUNT;
    while size > 0 {
        let mut b = 0;
        while b < BUCKETS {
            if sizes[b] == size {
                place(&mut table, &hashes, b);
            }
            b += 1;
        }
        size -= 1;
    }
    table
}

const fn place(table: &mut Table, hashes: &[u64; COUNT], b: usize) {
    let mut displacement = 0u16;
    loop {
        let mut k = 0;
        let mut fits = true;
        let mut taken = [NONE; 32];
        let mut n_taken = 0;
        while k < COUNT && fits {
            if bucket(hashes[k]) == b {
                let s = slot(hashes[k], displacement);
                fits = table.slots[s] == NONE;
                let mut t = 0;
                while t < n_taken {
                    fits = fits && taken[t] as usize != s;
                    t += 1;
                }
                taken[n_taken] = s as u16;
                n_taken += 1;
            }
            k += 1;
        }
        if fits {
            break;
        }
        displacement += 1;
    }
    table.displacements[b] = displacement;
    let mut k = 0;
    while k < COUNT {
        if bucket(hashes[k]) == b {
            table.slots[slot(hashes[k], displacement)] = k as u16;
        }
        k += 1;
    }
}

/// The builtin of that name.
pub fn find(name: &str) -> Option<&'static Builtin> {
    let h = hash(name.as_bytes());
    let k = TABLE.slots[slot(h, TABLE.displacements[bucket(h)])];
    ALL.get(k as usize).copied().filter(|builtin| builtin.name == name)
}

/// All builtins, family by family.
pub fn all() -> &'static [&'static Builtin] {
    &ALL
}
