//! Sorting values without their positions: the keys are sorted, and give the values back.

use std::cmp::Ordering;

use super::element::Element;
use super::sort::{DIGIT_BITS, DIGITS, Direction, Keyed, SortKey, SortOrder};

/// Below this many keys the histograms cost more than comparing.
const RADIX_MIN: usize = 512;
/// With more passes than this over the differing bits, comparing is faster.
const RADIX_PASSES: usize = 3;

/// Keys of runs up to this length lie on the stack.
const SHORT: usize = 128;

/// Sorts `src` into `out`, of the same length. O(n) for keys that differ in few bits, else O(n log n).
pub fn sort_values<T: Keyed + Element>(src: &[T], order: SortOrder, out: &mut [T]) {
    if src.len() > SHORT {
        sort_by_keys(src, order, out, &mut vec![T::Key::default(); src.len()]);
    } else if !sort_plain(src, order, out) {
        sort_by_keys(src, order, out, &mut [T::Key::default(); SHORT][..src.len()]);
    }
}

/// Sorts elements as they are, where comparing them says all: false if some are missing. For short runs, of which making
/// the keys would be a large part of the work.
fn sort_plain<T: Keyed + Element>(src: &[T], order: SortOrder, out: &mut [T]) -> bool {
    if !T::IS_INTEGER && super::unary::any(src, T::is_missing) {
        return false;
    }
    out.copy_from_slice(src);
    if !T::sort_block(out) {
        out.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    }
    if order.direction == Direction::Descend {
        out.reverse();
    }
    if !T::IS_INTEGER {
        restore_zeros(src, order, out);
    }
    true
}

/// Zeros of both signs are equal, and equal elements keep their order.
fn restore_zeros<T: Element>(src: &[T], order: SortOrder, out: &mut [T]) {
    let is_zero = |x: &T| *x == T::ZERO;
    let first = match order.direction {
        Direction::Ascend => out.partition_point(|x| *x < T::ZERO),
        Direction::Descend => out.partition_point(|x| *x > T::ZERO),
    };
    if out.get(first).is_some_and(is_zero) {
        let zeros = src.iter().copied().filter(is_zero);
        out[first..].iter_mut().zip(zeros).for_each(|(place, zero)| *place = zero);
    }
}

fn sort_by_keys<T: Keyed + Element>(src: &[T], order: SortOrder, out: &mut [T], keys: &mut [T::Key]) {
    for (key, &x) in keys.iter_mut().zip(src) {
        *key = order.key(x);
    }
    if keys.is_sorted() {
        return out.copy_from_slice(src);
    }
    // Equal keys are identical elements, so that stability can't be seen; but for zeros of both signs.
    let is_minus_zero = |x: T| x.to_f64() == 0.0 && x.to_f64().is_sign_negative();
    if !T::IS_INTEGER && super::unary::any(src, is_minus_zero) {
        out.copy_from_slice(src);
        return out.sort_by_key(|&x| order.key(x));
    }
    sort_keys(keys);
    for (place, &key) in out.iter_mut().zip(&*keys) {
        *place = order.element(key);
    }
}

fn sort_keys<K: SortKey>(keys: &mut [K]) {
    if keys.len() < RADIX_MIN {
        return keys.sort_unstable();
    }
    let (low, span) = K::varying(keys);
    let passes = span.div_ceil(DIGIT_BITS) as usize;
    if passes > RADIX_PASSES {
        return keys.sort_unstable();
    }
    let shifts = (0..).map(|pass| low + pass * DIGIT_BITS);
    let mut counts = [[0usize; DIGITS]; RADIX_PASSES];
    for key in keys.iter() {
        for (shift, count) in shifts.clone().zip(&mut counts[..passes]) {
            count[key.digit(shift)] += 1;
        }
    }
    let mut other = vec![K::default(); keys.len()];
    let (mut from, mut to) = (&mut *keys, &mut other[..]);
    for (shift, count) in shifts.zip(&mut counts[..passes]) {
        let mut start = 0;
        for c in count.iter_mut() {
            start += std::mem::replace(c, start);
        }
        for &key in from.iter() {
            let slot = &mut count[key.digit(shift)];
            to[*slot] = key;
            *slot += 1;
        }
        std::mem::swap(&mut from, &mut to);
    }
    if passes % 2 == 1 {
        keys.copy_from_slice(&other);
    }
}
