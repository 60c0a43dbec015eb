//! Number theory on doubles that hold integers: divisors, primes, factors, binomial coefficients.
//!
//! Arguments were checked by the caller to be integers in range; functions return what fits a double exactly.

use super::special::{factorial, gammaln};

/// `gcd(a, b)`, nonnegative; `gcd(0, 0)` is 0.
pub fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// `[g, c, d] = gcd(a, b)`: `g = a*c + b*d`.
pub fn gcd_extended(a: i64, b: i64) -> (u64, i64, i64) {
    let (mut r0, mut r1) = (a.unsigned_abs(), b.unsigned_abs());
    let (mut s0, mut s1, mut t0, mut t1) = (1i64, 0i64, 0i64, 1i64);
    while r1 != 0 {
        let q = r0 / r1;
        (r0, r1) = (r1, r0 - q * r1);
        let step = q as i64;
        (s0, s1) = (s1, s0.wrapping_sub(step.wrapping_mul(s1)));
        (t0, t1) = (t1, t0.wrapping_sub(step.wrapping_mul(t1)));
    }
    (r0, if a < 0 { -s0 } else { s0 }, if b < 0 { -t0 } else { t0 })
}

/// `lcm(a, b)`; 0 if either is 0. `None` past 64 bits.
pub fn lcm(a: u64, b: u64) -> Option<u64> {
    if a == 0 || b == 0 { Some(0) } else { (a / gcd(a, b)).checked_mul(b) }
}

/// `primes(n)`: all primes up to `n`, ascending. A sieve of the odd numbers, segment by segment. O(n log log n).
pub fn primes(n: u64) -> Vec<u64> {
    if n < 2 {
        return Vec::new();
    }
    const SEGMENT: u64 = 1 << 16;
    let root = n.isqrt();
    let mut out = vec![2];
    // Odd primes up to the root, each with its next odd multiple to strike.
    let mut strikers: Vec<(u64, u64)> = Vec::new();
    let mut next_candidate = 3;
    let mut low = 3;
    while low <= n {
        let high = (low + 2 * SEGMENT - 2).min(n);
        let mut composite = vec![false; ((high - low) / 2 + 1) as usize];
        while next_candidate <= root && next_candidate * next_candidate <= high {
            if strikers
                .iter()
                .take_while(|(p, _)| p * p <= next_candidate)
                .all(|(p, _)| next_candidate % p != 0)
            {
                strikers.push((next_candidate, next_candidate * next_candidate));
            }
            next_candidate += 2;
        }
        for (p, next) in &mut strikers {
            while *next <= high {
                composite[((*next - low) / 2) as usize] = true;
                *next += 2 * *p;
            }
        }
        out.extend((low..=high).step_by(2).zip(&composite).filter(|(_, c)| !**c).map(|(x, _)| x));
        low += 2 * SEGMENT;
    }
    out
}

/// `isprime(n)`, by trial of small divisors and the Miller–Rabin test with bases that decide all 64-bit numbers.
pub fn is_prime(n: u64) -> bool {
    const BASES: [u64; 12] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
    if n < 2 {
        return false;
    }
    if let Some(&p) = BASES.iter().find(|&&p| n.is_multiple_of(p)) {
        return n == p;
    }
    let (shift, odd) = ((n - 1).trailing_zeros(), (n - 1) >> (n - 1).trailing_zeros());
    BASES.iter().all(|&base| {
        let mut x = power_mod(base, odd, n);
        if x == 1 || x == n - 1 {
            return true;
        }
        (1..shift).any(|_| {
            x = multiply_mod(x, x, n);
            x == n - 1
        })
    })
}

fn multiply_mod(a: u64, b: u64, n: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(n)) as u64
}

fn power_mod(base: u64, e: u64, n: u64) -> u64 {
    let (mut base, mut e, mut acc) = (base % n, e, 1);
    while e > 0 {
        if e & 1 == 1 {
            acc = multiply_mod(acc, base, n);
        }
        base = multiply_mod(base, base, n);
        e >>= 1;
    }
    acc
}

/// `factor(n)`: prime factors, ascending; `[n]` below 4. Trial division, then Pollard's rho for what is left.
pub fn factor(n: u64) -> Vec<u64> {
    if n < 4 {
        return vec![n];
    }
    let (mut rest, mut out) = (n, Vec::new());
    for p in std::iter::once(2).chain((3..1000).step_by(2)) {
        while rest.is_multiple_of(p) {
            out.push(p);
            rest /= p;
        }
    }
    split(rest, &mut out);
    out.sort_unstable();
    out
}

fn split(n: u64, out: &mut Vec<u64>) {
    if n == 1 {
        return;
    }
    if is_prime(n) {
        out.push(n);
        return;
    }
    for c in 1.. {
        let step =
            |x: u64| ((u128::from(multiply_mod(x, x, n)) + u128::from(c as u64)) % u128::from(n)) as u64;
        let (mut slow, mut fast, mut d) = (2, 2, 1);
        while d == 1 {
            slow = step(slow);
            fast = step(step(fast));
            d = gcd(slow.abs_diff(fast), n);
        }
        if d != n {
            split(d, out);
            split(n / d, out);
            return;
        }
    }
}

/// `nchoosek(n, k)` of numbers, and whether the result is exact (MATLAB warns where it isn't).
pub fn binomial(n: u64, k: u64) -> (f64, bool) {
    if k > n {
        return (0.0, true);
    }
    let k = k.min(n - k);
    let mut c = 1u128;
    for j in 1..=k {
        // c * (n-k+j) is divisible by j, and stays below 2^128 while c is below 2^64.
        c = c * u128::from(n - k + j) / u128::from(j);
        if c > 1 << 63 {
            return (binomial_by_logarithms(n, k), false);
        }
    }
    (c as f64, c <= 1 << 53)
}

fn binomial_by_logarithms(n: u64, k: u64) -> f64 {
    if n <= 170 {
        return (factorial(n as u32) / factorial(k as u32) / factorial((n - k) as u32)).round();
    }
    let (n, k) = (n as f64, k as f64);
    (gammaln(n + 1.0) - gammaln(k + 1.0) - gammaln(n - k + 1.0)).exp().round()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn divisors() {
        assert_eq!((gcd(12, 18), gcd(0, 0), lcm(4, 6), lcm(0, 3)), (6, 0, Some(12), Some(0)));
        assert_eq!(lcm(u64::MAX, u64::MAX - 1), None);
        let (g, c, d) = gcd_extended(-12, 18);
        assert_eq!((g as i64, -12 * c + 18 * d), (6, 6));
    }

    #[test]
    fn primes_and_factors() {
        assert_eq!(primes(12), [2, 3, 5, 7, 11]);
        assert_eq!((primes(1), primes(2), primes(3)), (vec![], vec![2], vec![2, 3]));
        assert_eq!(primes(1_000_000).len(), 78498);
        assert!(is_prime(18_446_744_073_709_551_557) && !is_prime(3_215_031_751) && !is_prime(1));
        assert_eq!(factor(12), [2, 2, 3]);
        assert_eq!((factor(0), factor(1), factor(3)), (vec![0], vec![1], vec![3]));
        assert_eq!(factor(9_007_199_254_740_991), [6361, 69431, 20_394_401]);
        assert_eq!(factor(1_000_003 * 1_000_003), [1_000_003, 1_000_003]);
    }

    #[test]
    fn binomials() {
        assert_eq!(
            (binomial(5, 2), binomial(3, 5), binomial(50, 25)),
            ((10.0, true), (0.0, true), (126_410_606_437_752.0, true))
        );
        let (large, exact) = binomial(100, 50);
        assert!(!exact && (large / 1.008_913_445_455_641_9e29 - 1.0).abs() < 1e-13);
    }

    proptest! {
        #[test]
        fn factors_multiply_back(n in 1u64..1 << 53) {
            let f = factor(n);
            prop_assert_eq!(f.iter().product::<u64>(), n);
            prop_assert!(n < 4 || f.iter().all(|&p| is_prime(p)));
        }

        #[test]
        fn sieve_and_test_agree(n in 0u64..300_000) {
            prop_assert_eq!(primes(n).last().copied() == Some(n), is_prime(n));
        }

        #[test]
        fn bezout(a in -1_000_000i64..1_000_000, b in -1_000_000i64..1_000_000) {
            let (g, c, d) = gcd_extended(a, b);
            prop_assert_eq!(g, gcd(a.unsigned_abs(), b.unsigned_abs()));
            prop_assert_eq!(a * c + b * d, g as i64);
        }
    }
}
