//! The runs of an array along one dimension: what reductions, scans, sorts and transforms iterate over.
//!
//! A column-major array cut along dimension `dim` is `after` slabs of `length` rows of `before` neighbours each; element `k` of
//! run `(i, j)` is at `i + before*(k + length*j)`. With `before == 1` each run is contiguous.

/// How an array splits along a dimension: `before` × `length` × `after` elements, `before` being the stride of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runs {
    /// Product of the sizes before the dimension: the stride.
    pub before: usize,
    /// Size of the dimension.
    pub length: usize,
    /// Product of the sizes after the dimension.
    pub after: usize,
}

/// Runs that are gathered together; a row of them fills a cache line or more.
const BATCH: usize = 16;

/// Elements of a row that a blocked traversal keeps in cache while it walks along the runs.
pub(super) const ROW_BLOCK: usize = 1024;

impl Runs {
    /// The runs of an array of size `dims` along the 0-based dimension `dim`; past the last dimension each element is a run.
    pub fn along(dims: &[usize], dim: usize) -> Self {
        // Of an empty array the product of some lengths may be any number.
        let product = |dims: &[usize]| dims.iter().fold(1usize, |n, &d| n.saturating_mul(d));
        let split = dim.min(dims.len());
        Self {
            before: product(&dims[..split]),
            length: dims.get(dim).copied().unwrap_or(1),
            after: dims.get(dim + 1..).map_or(1, product),
        }
    }

    /// One contiguous run of `length` elements.
    pub fn whole(length: usize) -> Self {
        Self { before: 1, length, after: 1 }
    }

    /// Number of runs.
    pub fn count(self) -> usize {
        self.before.saturating_mul(self.after)
    }

    /// Number of elements.
    pub fn numel(self) -> usize {
        self.count().saturating_mul(self.length)
    }

    /// Calls `body(first run, row of elements)` for each row of neighbours, slab by slab, in blocks of runs short enough that the
    /// caller's per-run state stays in cache. Rows of one run come in order. For `before == 1` rows have one element: callers
    /// treat that case by whole runs.
    pub(super) fn for_each_row<'a, T>(self, src: &'a [T], mut body: impl FnMut(usize, &'a [T])) {
        if self.numel() == 0 {
            return;
        }
        for (j, slab) in src.chunks_exact(self.before * self.length).enumerate() {
            for start in (0..self.before).step_by(ROW_BLOCK) {
                let end = (start + ROW_BLOCK).min(self.before);
                for row in slab.chunks_exact(self.before) {
                    body(j * self.before + start, &row[start..end]);
                }
            }
        }
    }

    /// Calls `body(run, elements)` for each run with its elements side by side, in a buffer that the body may overwrite.
    /// Strided runs are gathered [`BATCH`] at a time, so that memory is read in order. O(numel), scratch of a few runs.
    pub fn for_each_run<T: Copy + Default>(self, src: &[T], mut body: impl FnMut(usize, &mut [T])) {
        self.each_run(src, 0, &mut [(); 0], |i, run, _| body(i, run));
    }

    /// Calls `body(run, elements, result)` for each run and stores `out_length` results per run in `out`, which has this
    /// array's size with `length` replaced by `out_length`. O(numel + results).
    pub fn map_runs<T: Copy + Default, O: Copy + Default>(
        self,
        src: &[T],
        out_length: usize,
        out: &mut [O],
        body: impl FnMut(usize, &mut [T], &mut [O]),
    ) {
        // An empty array may have any number of runs.
        if !out.is_empty() {
            self.each_run(src, out_length, out, body);
        }
    }

    fn each_run<T: Copy + Default, O: Copy + Default>(
        self,
        src: &[T],
        out_length: usize,
        out: &mut [O],
        mut body: impl FnMut(usize, &mut [T], &mut [O]),
    ) {
        let Runs { before, length, after } = self;
        // Without runs their length may be any number.
        if self.count() == 0 {
            return;
        }
        let mut source = vec![T::default(); length * BATCH.min(before)];
        if before == 1 {
            for i in 0..after {
                source.copy_from_slice(&src[i * length..][..length]);
                body(i, &mut source, &mut out[i * out_length..][..out_length]);
            }
            return;
        }
        let mut result = vec![O::default(); out_length * BATCH.min(before)];
        for j in 0..after {
            for start in (0..before).step_by(BATCH) {
                let width = BATCH.min(before - start);
                for k in 0..length {
                    let row = &src[start + before * (k + length * j)..][..width];
                    for (r, &x) in row.iter().enumerate() {
                        source[r * length + k] = x;
                    }
                }
                for r in 0..width {
                    let run = &mut source[r * length..][..length];
                    body(j * before + start + r, run, &mut result[r * out_length..][..out_length]);
                }
                for k in 0..out_length {
                    let row = &mut out[start + before * (k + out_length * j)..][..width];
                    for (r, o) in row.iter_mut().enumerate() {
                        *o = result[r * out_length + k];
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn splits_dimensions() {
        assert_eq!(Runs::along(&[2, 3, 4], 1), Runs { before: 2, length: 3, after: 4 });
        assert_eq!(Runs::along(&[2, 3], 0), Runs { before: 1, length: 2, after: 3 });
        assert_eq!(Runs::along(&[2, 3], 5), Runs { before: 6, length: 1, after: 1 });
        assert_eq!(Runs::along(&[0, 3], 0).count(), 3);
    }

    proptest! {
        #[test]
        fn reversing_each_run_moves_elements_where_subscripts_say(
            before in 1usize..40, length in 0usize..6, after in 1usize..4,
        ) {
            let runs = Runs { before, length, after };
            let src: Vec<usize> = (0..runs.numel()).collect();
            let mut out = vec![0; runs.numel()];
            runs.map_runs(&src, length, &mut out, |_, run, out| {
                run.reverse();
                out.copy_from_slice(run);
            });
            for j in 0..after {
                for k in 0..length {
                    for i in 0..before {
                        prop_assert_eq!(out[i + before * (k + length * j)], i + before * (length - 1 - k + length * j));
                    }
                }
            }
        }
    }
}
