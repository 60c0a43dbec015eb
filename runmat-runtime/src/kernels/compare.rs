//! Comparison of elements by value, exact across classes.
//!
//! Relational operators accept any two classes. Only 64-bit integers need more than double: against each other they compare as
//! integers, against floats by the integer part and then the fraction.

use super::element::Element;
use super::wide_int;
use std::cmp::Ordering;

/// Order of two elements by value, exact across classes (also for 64-bit integers against floats). `None` with a NaN.
#[inline(always)]
pub fn compare<A: Element, B: Element>(a: A, b: B) -> Option<Ordering> {
    let wide = (A::IS_INTEGER && A::BITS == 64) || (B::IS_INTEGER && B::BITS == 64);
    match (wide, A::IS_INTEGER, B::IS_INTEGER) {
        (false, ..) => a.to_f64().partial_cmp(&b.to_f64()),
        (true, true, true) => Some(a.to_i128().cmp(&b.to_i128())),
        (true, true, false) => wide_int::compare(a.to_i128(), b.to_f64()),
        (true, false, _) => wide_int::compare(b.to_i128(), a.to_f64()).map(Ordering::reverse),
    }
}

/// `a == b` by value.
#[inline(always)]
pub fn eq<A: Element, B: Element>(a: A, b: B) -> bool {
    compare(a, b) == Some(Ordering::Equal)
}

/// `a ~= b`; true with a NaN.
#[inline(always)]
pub fn ne<A: Element, B: Element>(a: A, b: B) -> bool {
    !eq(a, b)
}

/// `a < b`.
#[inline(always)]
pub fn lt<A: Element, B: Element>(a: A, b: B) -> bool {
    compare(a, b) == Some(Ordering::Less)
}

/// `a <= b`.
#[inline(always)]
pub fn le<A: Element, B: Element>(a: A, b: B) -> bool {
    matches!(compare(a, b), Some(Ordering::Less | Ordering::Equal))
}

/// `a > b`.
#[inline(always)]
pub fn gt<A: Element, B: Element>(a: A, b: B) -> bool {
    compare(a, b) == Some(Ordering::Greater)
}

/// `a >= b`.
#[inline(always)]
pub fn ge<A: Element, B: Element>(a: A, b: B) -> bool {
    matches!(compare(a, b), Some(Ordering::Greater | Ordering::Equal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_is_exact_across_classes() {
        assert!(gt(9_007_199_254_740_993i64, 9_007_199_254_740_992.0f64));
        assert!(lt(u64::MAX, 18_446_744_073_709_551_616.0f64));
        assert!(lt(-1i64, u64::MAX) && eq(5i8, 5.0f64) && gt(200u8, 100.5f64) && ne(f64::NAN, 1i64));
    }
}
