//! Sorting values without their positions: the keys are sorted, and give the values back.

use super::element::Element;
use super::sort::{DIGIT_BITS, DIGITS, Keyed, SortKey, SortOrder};

/// Below this many keys the histograms cost more than comparing.
const RADIX_MIN: usize = 512;
/// With more passes than this over the differing bits, comparing is faster.
const RADIX_PASSES: usize = 3;

/// Keys of runs up to this length lie on the stack.
const SHORT: usize = 128;

/// Sorts `src` into `out`, of the same length. O(n) for keys that differ in few bits, else O(n log n).
pub fn sort_values<T: Keyed + Element>(src: &[T], order: SortOrder, out: &mut [T]) {
    if src.len() <= SHORT {
        sort_by_keys(src, order, out, &mut [T::Key::default(); SHORT][..src.len()]);
    } else {
        sort_by_keys(src, order, out, &mut vec![T::Key::default(); src.len()]);
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
