//! Stable sorting with MATLAB's order: NaN after every number, −0 equal to 0, complex by magnitude and then angle.
//!
//! Elements are mapped to unsigned keys whose order is the wanted one; descending order inverts the bits, which keeps the sort
//! stable and puts NaN first, as `sort(…, 'descend')` does. Index sorts of 1000 keys and more are least-significant-digit radix
//! sorts with 11-bit digits (digits that are equal everywhere are skipped, so small integers take one or two passes); shorter
//! ones, and 128-bit complex keys, compare. Runs have fewer than 2^32 elements.

use super::simd;
use runmat_linalg::{Complex, Real};
use std::cmp::Ordering;
use std::hash::Hash;

/// Ascending or descending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Least first.
    Ascend,
    /// Greatest first.
    Descend,
}

/// Where NaNs go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// After the greatest number: last when ascending, first when descending.
    Auto,
    /// Before all numbers.
    First,
    /// After all numbers.
    Last,
}

/// The order of a sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortOrder {
    /// Which end comes first.
    pub direction: Direction,
    /// Where NaNs go.
    pub missing: Missing,
}

impl SortOrder {
    /// Ascending, NaN last.
    pub const ASCEND: Self = Self { direction: Direction::Ascend, missing: Missing::Auto };
    /// Descending, NaN first.
    pub const DESCEND: Self = Self { direction: Direction::Descend, missing: Missing::Auto };

    /// True when NaN keys must be the least ones before a descending order inverts them.
    fn nan_is_least(self) -> bool {
        match self.missing {
            Missing::Auto => false,
            Missing::First => self.direction == Direction::Ascend,
            Missing::Last => self.direction == Direction::Descend,
        }
    }

    /// The key of `x` in this order.
    #[inline(always)]
    pub fn key<T: Sortable>(self, x: T) -> T::Key {
        let key = if x.is_missing() {
            if self.nan_is_least() { T::Key::LEAST } else { T::Key::GREATEST }
        } else {
            x.key()
        };
        if self.direction == Direction::Descend { key.inverted() } else { key }
    }

    /// The element whose key in this order is `key`.
    #[inline(always)]
    pub fn element<T: Keyed>(self, key: T::Key) -> T {
        T::from_key(if self.direction == Direction::Descend { key.inverted() } else { key })
    }
}

/// An unsigned integer that sorts.
pub trait SortKey: Copy + Ord + Hash + Default {
    /// Width in bits.
    const BITS: u32;
    /// All zeros.
    const LEAST: Self;
    /// All ones.
    const GREATEST: Self;
    /// All bits inverted.
    fn inverted(self) -> Self;
    /// The digit of 11 bits at `shift`.
    fn digit(self, shift: u32) -> usize;
    /// The lowest bit in which some of `keys` differ, and the number of bits from there to the highest such.
    fn varying(keys: &[Self]) -> (u32, u32);
}

macro_rules! sort_keys {
    ($($t:ident)*) => { $(
        impl SortKey for $t {
            const BITS: u32 = $t::BITS;
            const LEAST: Self = 0;
            const GREATEST: Self = $t::MAX;
            #[inline(always)]
            fn inverted(self) -> Self {
                !self
            }
            #[inline(always)]
            fn digit(self, shift: u32) -> usize {
                (self >> shift) as usize & (DIGITS - 1)
            }
            fn varying(keys: &[Self]) -> (u32, u32) {
                let (all, any) = keys.iter().fold(($t::MAX, 0), |(all, any), &key| (all & key, any | key));
                let bits = if keys.is_empty() { 0 } else { all ^ any };
                let low = bits.trailing_zeros().min($t::BITS - 1);
                (low, $t::BITS - bits.leading_zeros().min($t::BITS - low) - low)
            }
        }
    )* };
}

sort_keys!(u8 u16 u32 u64 u128);

/// An element with an order-preserving key; equal elements, −0 and 0 among them, have equal keys.
pub trait Sortable: Copy + Default + PartialEq {
    /// The key's integer.
    type Key: SortKey;
    /// The key of an element that isn't NaN.
    fn key(self) -> Self::Key;
    /// True for NaN.
    fn is_missing(self) -> bool {
        false
    }
}

/// An element that its key gives back, but for the sign of zero and the payload of NaN.
pub trait Keyed: Sortable {
    /// The element with this key.
    fn from_key(key: Self::Key) -> Self;
    /// Sorts some elements without NaN in ascending order, if there is a faster way than comparing: false otherwise.
    fn sort_block(_: &mut [Self]) -> bool {
        false
    }
}

macro_rules! sortable_integers {
    ($($t:ident as $key:ident, $flip:expr;)*) => { $(
        impl Sortable for $t {
            type Key = $key;
            #[inline(always)]
            fn key(self) -> $key {
                self as $key ^ $flip
            }
        }
        impl Keyed for $t {
            #[inline(always)]
            fn from_key(key: $key) -> Self {
                (key ^ $flip) as $t
            }
        }
    )* };
}

impl Sortable for bool {
    type Key = u8;
    #[inline(always)]
    fn key(self) -> u8 {
        self as u8
    }
}

impl Keyed for bool {
    #[inline(always)]
    fn from_key(key: u8) -> Self {
        key != 0
    }
}

sortable_integers! {
    u8 as u8, 0;
    u16 as u16, 0;
    u32 as u32, 0;
    u64 as u64, 0;
    i8 as u8, 1 << 7;
    i16 as u16, 1 << 15;
    i32 as u32, 1 << 31;
    i64 as u64, 1 << 63;
}

macro_rules! sortable_floats {
    ($($t:ident as $key:ident, $sort_block:expr;)*) => { $(
        impl Sortable for $t {
            type Key = $key;
            #[inline(always)]
            fn key(self) -> $key {
                // Adding 0 makes −0 equal to 0. Negative numbers invert, others set the top bit.
                let bits = (self + 0.0).to_bits();
                let negative = (bits >> ($key::BITS - 1)).wrapping_neg();
                bits ^ (negative | 1 << ($key::BITS - 1))
            }
            #[inline(always)]
            fn is_missing(self) -> bool {
                self.is_nan()
            }
        }
        impl Keyed for $t {
            #[inline(always)]
            fn from_key(key: $key) -> Self {
                let positive = (key >> ($key::BITS - 1)).wrapping_sub(1);
                let x = $t::from_bits(key ^ (positive | 1 << ($key::BITS - 1)));
                if x.is_nan() { $t::NAN } else { x }
            }
            fn sort_block(elements: &mut [Self]) -> bool {
                $sort_block(elements)
            }
        }
    )* };
}

sortable_floats! {
    f64 as u64, simd::sort_block;
    f32 as u32, |_: &mut [f32]| false;
}

impl<T: Real> Sortable for Complex<T> {
    type Key = u128;
    fn key(self) -> u128 {
        u128::from(self.abs().to_f64().key()) << 64 | u128::from(self.arg().to_f64().key())
    }
    fn is_missing(self) -> bool {
        self.is_nan()
    }
}

/// Key of a complex number by real and then imaginary part (`'ComparisonMethod', 'real'`).
pub fn key_by_parts<T: Real>(z: Complex<T>) -> u128 {
    u128::from(z.re.to_f64().key()) << 64 | u128::from(z.im.to_f64().key())
}

pub(super) const DIGIT_BITS: u32 = 11;
pub(super) const DIGITS: usize = 1 << DIGIT_BITS;
/// Below this many keys the histograms cost more than comparing.
const RADIX_MIN: usize = 1000;

/// The stable permutation that sorts `run`: `run[index[0]]` comes first. `index` has the length of `run`. O(n) to O(n log n).
pub fn sort_index<T: Sortable>(run: &[T], order: SortOrder, index: &mut [u32]) {
    sort_index_by_key(run.len(), |i| order.key(run[i]), index);
}

/// The stable permutation that sorts elements `0..n` by `key`. `index` has `n` elements.
pub fn sort_index_by_key<K: SortKey>(n: usize, key: impl Fn(usize) -> K, index: &mut [u32]) {
    let mut pairs: Vec<(K, u32)> = (0..n).map(|i| (key(i), i as u32)).collect();
    if !pairs.is_sorted_by(|a, b| a.0 <= b.0) {
        if n >= RADIX_MIN && K::BITS <= 64 {
            radix_sort(&mut pairs);
        } else {
            // The position breaks ties, so an unstable sort is stable here.
            pairs.sort_unstable();
        }
    }
    for (at, pair) in index.iter_mut().zip(&pairs) {
        *at = pair.1;
    }
}

fn radix_sort<K: SortKey>(pairs: &mut Vec<(K, u32)>) {
    let passes = K::BITS.div_ceil(DIGIT_BITS);
    let mut counts = vec![[0u32; DIGITS]; passes as usize];
    for &(key, _) in pairs.iter() {
        for (pass, count) in (0..).zip(&mut counts) {
            count[key.digit(pass * DIGIT_BITS)] += 1;
        }
    }
    let mut other = vec![(K::default(), 0); pairs.len()];
    for (pass, count) in (0..).zip(&mut counts) {
        let shift = pass * DIGIT_BITS;
        if count[pairs[0].0.digit(shift)] as usize == pairs.len() {
            continue;
        }
        let mut start = 0;
        for c in count.iter_mut() {
            start += std::mem::replace(c, start);
        }
        for &pair in pairs.iter() {
            let slot = &mut count[pair.0.digit(shift)];
            other[*slot as usize] = pair;
            *slot += 1;
        }
        std::mem::swap(pairs, &mut other);
    }
}

/// The stable permutation of `0..n` by a comparison of positions: text, rows, anything without a key. O(n log n) comparisons.
pub fn sort_index_by(n: usize, mut compare: impl FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut index: Vec<u32> = (0..n as u32).collect();
    index.sort_by(|&a, &b| compare(a as usize, b as usize));
    index
}

/// The stable permutation that sorts the rows of a column-major matrix by some columns, each with its order. `columns` holds
/// (0-based column, order). O(rows log rows · columns) at worst.
pub fn sort_rows<T: Sortable>(src: &[T], rows: usize, columns: &[(usize, SortOrder)]) -> Vec<u32> {
    if let &[(column, order)] = columns {
        let mut index = vec![0; rows];
        sort_index(&src[column * rows..][..rows], order, &mut index);
        return index;
    }
    let at = |row: usize, column: usize| src[column * rows + row];
    sort_index_by(rows, |a, b| {
        let differ = |&(column, order): &(usize, SortOrder)| {
            let ordering = order.key(at(a, column)).cmp(&order.key(at(b, column)));
            ordering.is_ne().then_some(ordering)
        };
        columns.iter().find_map(differ).unwrap_or(Ordering::Equal)
    })
}

/// True when the run is in the order; equal neighbours allowed. O(n).
pub fn is_sorted<T: Sortable>(run: &[T], order: SortOrder) -> bool {
    run.is_sorted_by_key(|&x| order.key(x))
}

/// True when the run is strictly in the order: no equal neighbours, no NaN. O(n).
pub fn is_strictly_sorted<T: Sortable>(run: &[T], order: SortOrder) -> bool {
    !run.iter().any(|x| x.is_missing()) && run.is_sorted_by(|&a, &b| order.key(a) < order.key(b))
}

#[cfg(test)]
mod tests {
    use super::super::sort_values::sort_values;
    use super::*;
    use proptest::prelude::*;

    const NAN: f64 = f64::NAN;

    fn index<T: Sortable>(x: &[T], order: SortOrder) -> Vec<u32> {
        let mut index = vec![0; x.len()];
        sort_index(x, order, &mut index);
        index
    }

    #[test]
    fn nan_placement_and_stability() {
        let x = [3.0, NAN, 1.0, 3.0];
        assert_eq!(index(&x, SortOrder::ASCEND), [2, 0, 3, 1]);
        assert_eq!(index(&x, SortOrder::DESCEND), [1, 0, 3, 2]);
        let last = SortOrder { missing: Missing::Last, ..SortOrder::DESCEND };
        let first = SortOrder { missing: Missing::First, ..SortOrder::ASCEND };
        assert_eq!(index(&x, last), [0, 3, 2, 1]);
        assert_eq!(index(&x, first), [1, 2, 0, 3]);
        assert_eq!(index(&[0.0, -0.0, -1.0], SortOrder::ASCEND), [2, 0, 1]);
        let mut zeros = [0.0; 3];
        sort_values(&[0.0f64, -0.0, -1.0], SortOrder::ASCEND, &mut zeros);
        assert!(zeros[1].is_sign_positive() && zeros[2].is_sign_negative());
    }

    #[test]
    fn complex_by_magnitude_then_angle() {
        let z =
            [Complex::new(0.0, 2.0), Complex::new(2.0, 0.0), Complex::new(-2.0, 0.0), Complex::new(1.0, 1.0)];
        assert_eq!(index(&z, SortOrder::ASCEND), [3, 1, 0, 2]);
    }

    #[test]
    fn rows_by_columns() {
        let m = [3, 1, 3, 1, 2, 0];
        assert_eq!(sort_rows(&m, 3, &[(0, SortOrder::ASCEND), (1, SortOrder::ASCEND)]), [1, 2, 0]);
        assert_eq!(sort_rows(&m, 3, &[(0, SortOrder::DESCEND)]), [0, 2, 1]);
        assert!(
            is_sorted(&[1, 2, 2], SortOrder::ASCEND) && !is_strictly_sorted(&[1, 2, 2], SortOrder::ASCEND)
        );
    }

    proptest! {
        #[test]
        fn radix_and_comparison_agree(x in prop::collection::vec(-1000i32..1000, 1000..3000), descend: bool) {
            let order = if descend { SortOrder::DESCEND } else { SortOrder::ASCEND };
            let by_compare = sort_index_by(x.len(), |a, b| if descend { x[b].cmp(&x[a]) } else { x[a].cmp(&x[b]) });
            prop_assert_eq!(&index(&x, order), &by_compare);
            let floats: Vec<f64> = x.iter().map(|&v| f64::from(v) * 1e-3).collect();
            prop_assert_eq!(&index(&floats, order), &by_compare);
            let mut sorted = floats.clone();
            sort_values(&floats, order, &mut sorted);
            let gathered: Vec<f64> = by_compare.iter().map(|&i| floats[i as usize]).collect();
            prop_assert_eq!(sorted, gathered);
        }

        #[test]
        fn keys_give_elements_back(a: f64, b: i64, c: u8, d: bool) {
            prop_assert_eq!(f64::from_key(a.key()), a);
            prop_assert_eq!((i64::from_key(b.key()), u8::from_key(c.key()), bool::from_key(d.key())), (b, c, d));
        }

        #[test]
        fn keys_order_like_numbers(a: f64, b: f64, c: i64, d: i64) {
            prop_assert_eq!(a.partial_cmp(&b), Some(a.key().cmp(&b.key())));
            prop_assert_eq!(c.cmp(&d), c.key().cmp(&d.key()));
        }
    }
}
