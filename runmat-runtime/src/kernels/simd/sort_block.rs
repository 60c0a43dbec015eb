//! Sorting of up to 64 doubles in vector registers.
//!
//! Sixteen rows of four numbers. A network of 60 exchanges (M. W. Green, 1969) sorts the four columns at once. Transposed
//! they are four sorted runs of four rows each, which bitonic merging (K. E. Batcher, 1968) makes two, then one: the
//! exchanges over rows first, and those within four numbers on transposed blocks. No branch depends on the numbers.

#![allow(
    unsafe_code,
    reason = "calls of what the processor is known to have, loads and stores of whole arrays"
)]

use super::has_avx2;

/// How many numbers are sorted at once.
const BLOCK: usize = 64;

/// Fewer numbers are sorted faster by comparing.
const LEAST: usize = 24;

/// Sorts numbers without NaN in ascending order, if their count and the processor suit: false otherwise, and they are
/// as before. Zeros of both signs count as equal, and end in any order.
pub fn sort_block(x: &mut [f64]) -> bool {
    if !(LEAST..=BLOCK).contains(&x.len()) || !has_avx2() {
        return false;
    }
    if let Ok(block) = <&mut [f64; BLOCK]>::try_from(&mut *x) {
        sort_64(block);
    } else {
        let mut block = [f64::INFINITY; BLOCK];
        block[..x.len()].copy_from_slice(x);
        sort_64(&mut block);
        x.copy_from_slice(&block[..x.len()]);
    }
    true
}

#[cfg(not(target_arch = "x86_64"))]
fn sort_64(x: &mut [f64; BLOCK]) {
    x.sort_unstable_by(f64::total_cmp);
}

#[cfg(target_arch = "x86_64")]
fn sort_64(x: &mut [f64; BLOCK]) {
    // SAFETY: `sort_block` calls this only on processors with AVX2.
    unsafe { avx2::sort_64(x) }
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use std::arch::x86_64::{
        __m256d as Row, _mm256_loadu_pd, _mm256_max_pd, _mm256_min_pd, _mm256_permute2f128_pd,
        _mm256_permute4x64_pd, _mm256_setzero_pd, _mm256_storeu_pd, _mm256_unpackhi_pd, _mm256_unpacklo_pd,
    };

    use super::BLOCK;

    const LANES: usize = 4;
    const ROWS: usize = BLOCK / LANES;

    /// The network of 60 exchanges for 16 elements, in ten layers.
    #[rustfmt::skip]
    pub(super) const NETWORK: [(usize, usize); 60] = [
        (0, 13), (1, 12), (2, 15), (3, 14), (4, 8), (5, 6), (7, 11), (9, 10),
        (0, 5), (1, 7), (2, 9), (3, 4), (6, 13), (8, 14), (10, 15), (11, 12),
        (0, 1), (2, 3), (4, 5), (6, 8), (7, 9), (10, 11), (12, 13), (14, 15),
        (0, 2), (1, 3), (4, 10), (5, 11), (6, 7), (8, 9), (12, 14), (13, 15),
        (1, 2), (3, 12), (4, 6), (5, 7), (8, 10), (9, 11), (13, 14),
        (1, 4), (2, 6), (5, 8), (7, 10), (9, 13), (11, 14),
        (2, 4), (3, 6), (9, 12), (11, 13),
        (3, 5), (6, 8), (7, 9), (10, 12),
        (3, 4), (5, 6), (7, 8), (9, 10), (11, 12),
        (6, 7), (8, 9),
    ];

    #[target_feature(enable = "avx2")]
    pub(super) fn sort_64(x: &mut [f64; BLOCK]) {
        let mut rows = [_mm256_setzero_pd(); ROWS];
        for (row, numbers) in rows.iter_mut().zip(x.as_chunks::<LANES>().0) {
            // SAFETY: `numbers` has four numbers.
            *row = unsafe { _mm256_loadu_pd(numbers.as_ptr()) };
        }
        sort_columns(&mut rows);
        let mut runs = [_mm256_setzero_pd(); ROWS];
        for k in 0..LANES {
            let columns = transposed([rows[4 * k], rows[4 * k + 1], rows[4 * k + 2], rows[4 * k + 3]]);
            for (c, part) in columns.into_iter().enumerate() {
                runs[4 * c + k] = part;
            }
        }
        merge_pairs::<4>(&mut runs);
        merge_pairs::<8>(&mut runs);
        for (numbers, row) in x.as_chunks_mut::<LANES>().0.iter_mut().zip(runs) {
            // SAFETY: `numbers` has room for four numbers.
            unsafe { _mm256_storeu_pd(numbers.as_mut_ptr(), row) };
        }
    }

    /// Puts the smaller numbers into row `i` and the greater ones into row `j`.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn exchange(rows: &mut [Row], i: usize, j: usize) {
        // Of equal numbers min gives the second and max does, too: swapped operands keep both.
        let (a, b) = (rows[i], rows[j]);
        (rows[i], rows[j]) = (_mm256_min_pd(a, b), _mm256_max_pd(b, a));
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn sort_columns(rows: &mut [Row; ROWS]) {
        // Written out, so that the rows stay in registers.
        macro_rules! layers {
            ($($k:literal)*) => { $( exchange(rows, NETWORK[$k].0, NETWORK[$k].1); )* };
        }
        layers!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29);
        layers!(30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59);
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn transposed([a, b, c, d]: [Row; LANES]) -> [Row; LANES] {
        let (ab, ab_odd) = (_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
        let (cd, cd_odd) = (_mm256_unpacklo_pd(c, d), _mm256_unpackhi_pd(c, d));
        [
            _mm256_permute2f128_pd::<0x20>(ab, cd),
            _mm256_permute2f128_pd::<0x20>(ab_odd, cd_odd),
            _mm256_permute2f128_pd::<0x31>(ab, cd),
            _mm256_permute2f128_pd::<0x31>(ab_odd, cd_odd),
        ]
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn reversed(row: Row) -> Row {
        _mm256_permute4x64_pd::<0b00_01_10_11>(row)
    }

    /// Merges each two neighbouring sorted runs of `N` rows.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn merge_pairs<const N: usize>(rows: &mut [Row; ROWS]) {
        for start in (0..ROWS).step_by(2 * N) {
            // Against the second run's reverse: the lower halves of both come to the front.
            for i in 0..N {
                let (p, q) = (start + i, start + 2 * N - 1 - i);
                let (a, b) = (rows[p], reversed(rows[q]));
                (rows[p], rows[q]) = (_mm256_min_pd(a, b), reversed(_mm256_max_pd(b, a)));
            }
            let mut half = N / 2;
            while half >= 1 {
                for first in (start..start + 2 * N).step_by(2 * half) {
                    (first..first + half).for_each(|i| exchange(rows, i, i + half));
                }
                half /= 2;
            }
        }
        for k in (0..ROWS).step_by(LANES) {
            let mut lanes = transposed([rows[k], rows[k + 1], rows[k + 2], rows[k + 3]]);
            exchange(&mut lanes, 0, 2);
            exchange(&mut lanes, 1, 3);
            exchange(&mut lanes, 0, 1);
            exchange(&mut lanes, 2, 3);
            rows[k..k + LANES].copy_from_slice(&transposed(lanes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn the_network_sorts_all_sequences_of_zeros_and_ones() {
        for bits in 0..1u32 << 16 {
            let mut sorted = bits;
            for (i, j) in avx2::NETWORK {
                // The smaller one goes to i.
                let (a, b) = (sorted >> i & 1, sorted >> j & 1);
                sorted = sorted & !(1 << i | 1 << j) | (a & b) << i | (a | b) << j;
            }
            assert_eq!(sorted, 0xffff_u32 << (16 - bits.count_ones()) & 0xffff, "{bits:b}");
        }
    }

    #[test]
    fn blocks_of_all_lengths_are_sorted() {
        let mut state = 1u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        for round in 0..2000 {
            let n = random() as usize % 80;
            let range = 1 << (random() % 20);
            let mut x: Vec<f64> = (0..n).map(|_| (random() % range) as f64 - 3.0).collect();
            if round % 3 == 0 {
                x.iter_mut().step_by(5).for_each(|x| *x = f64::INFINITY);
            }
            let mut expected = x.clone();
            expected.sort_by(f64::total_cmp);
            if sort_block(&mut x) {
                assert_eq!(x, expected);
            }
        }
    }

    #[test]
    fn no_zero_loses_its_sign() {
        let mut x = [0.0f64; BLOCK];
        x.iter_mut().step_by(3).for_each(|x| *x = -0.0);
        sort_block(&mut x);
        assert_eq!(x.iter().filter(|x| x.is_sign_negative()).count(), BLOCK.div_ceil(3));
    }
}
