//! Moving elements without computing: permuted dimensions, shifts, flips, repetition, concatenation, triangles and diagonals.
//!
//! All work for any `Copy` element. Where a dimension is involved the array is given as [`Runs`]; moves along a dimension are block
//! copies, because a slab's rows are contiguous.

use super::runs::Runs;
use smallvec::SmallVec;

/// Side of the tiles of a transposition: source and result lines of a tile fit the first-level cache.
const TILE: usize = 16;

/// One axis of a permuted copy.
#[derive(Clone, Copy)]
struct Axis {
    len: usize,
    src: usize,
    out: usize,
}

/// `permute`: `out` has size `dims[order[0]]`, `dims[order[1]]`, …; `order` is a permutation of `0..dims.len()`. O(numel).
///
/// Dimensions that stay neighbours are merged; then either contiguous runs are copied, or the two fastest axes are
/// transposed in tiles.
pub fn permute<T: Copy>(src: &[T], dims: &[usize], order: &[usize], out: &mut [T]) {
    if src.is_empty() {
        return;
    }
    let mut strides: SmallVec<[usize; 4]> = SmallVec::new();
    let mut stride = 1;
    for &n in dims {
        strides.push(stride);
        stride *= n;
    }
    let mut axes: SmallVec<[Axis; 4]> = SmallVec::new();
    let mut out_stride = 1;
    for &d in order.iter().filter(|&&d| dims[d] != 1) {
        match axes.last_mut() {
            Some(last) if strides[d] == last.src * last.len => last.len *= dims[d],
            _ => axes.push(Axis { len: dims[d], src: strides[d], out: out_stride }),
        }
        out_stride *= dims[d];
    }
    let Some((&first, rest)) = axes.split_first() else {
        out.copy_from_slice(src);
        return;
    };
    if first.src == 1 {
        for_each_offset(rest, |s, o| out[o..o + first.len].copy_from_slice(&src[s..s + first.len]));
        return;
    }
    let fast = rest.iter().position(|axis| axis.src == 1).expect("one axis of a permutation has stride 1");
    let mut others: SmallVec<[Axis; 4]> = rest.into();
    let second = others.remove(fast);
    for_each_offset(&others, |s, o| transpose_tiles(&src[s..], &mut out[o..], first, second));
}

/// Calls `body(source offset, result offset)` for each position of the axes, the first fastest.
fn for_each_offset(axes: &[Axis], mut body: impl FnMut(usize, usize)) {
    let mut index: SmallVec<[usize; 4]> = SmallVec::from_elem(0, axes.len());
    let (mut s, mut o) = (0, 0);
    'next: loop {
        body(s, o);
        for (count, axis) in index.iter_mut().zip(axes) {
            *count += 1;
            s += axis.src;
            o += axis.out;
            if *count < axis.len {
                continue 'next;
            }
            s -= axis.src * axis.len;
            o -= axis.out * axis.len;
            *count = 0;
        }
        return;
    }
}

/// `out[i + j*second.out] = src[i*first.src + j]` for all `i < first.len`, `j < second.len`.
fn transpose_tiles<T: Copy>(src: &[T], out: &mut [T], first: Axis, second: Axis) {
    for j0 in (0..second.len).step_by(TILE) {
        let j1 = (j0 + TILE).min(second.len);
        for i0 in (0..first.len).step_by(TILE) {
            let i1 = (i0 + TILE).min(first.len);
            for j in j0..j1 {
                let line = &mut out[j * second.out + i0..][..i1 - i0];
                for (o, &x) in line.iter_mut().zip(src[i0 * first.src + j..].iter().step_by(first.src)) {
                    *o = x;
                }
            }
        }
    }
}

/// Transposes a `rows` × `cols` matrix. O(numel).
pub fn transpose<T: Copy>(src: &[T], rows: usize, cols: usize, out: &mut [T]) {
    permute(src, &[rows, cols], &[1, 0], out);
}

/// `rot90(A, quarters)`: a `rows` × `cols` matrix turned counter-clockwise by `quarters` (mod 4) right angles. O(numel).
pub fn rot90<T: Copy>(src: &[T], rows: usize, cols: usize, quarters: i64, out: &mut [T]) {
    match quarters.rem_euclid(4) {
        0 => out.copy_from_slice(src),
        1 => {
            transpose(src, rows, cols, out);
            out.chunks_exact_mut(cols.max(1)).for_each(<[T]>::reverse);
        }
        2 => {
            out.copy_from_slice(src);
            out.reverse();
        }
        _ => {
            transpose(src, rows, cols, out);
            flip_in_place(out, Runs { before: cols, length: rows, after: 1 });
        }
    }
}

/// Reverses each run in place. O(numel).
pub fn flip_in_place<T>(x: &mut [T], runs: Runs) {
    let slab = runs.before * runs.length;
    if slab == 0 {
        return;
    }
    for slab in x.chunks_exact_mut(slab) {
        if runs.before == 1 {
            slab.reverse();
            continue;
        }
        let (mut low, mut high) = (0, runs.length - 1);
        while low < high {
            let (head, tail) = slab.split_at_mut(high * runs.before);
            head[low * runs.before..][..runs.before].swap_with_slice(&mut tail[..runs.before]);
            low += 1;
            high -= 1;
        }
    }
}

/// `circshift`: element `k` of each run moves to `k + shift`, wrapping around. O(numel).
pub fn circshift<T: Copy>(src: &[T], runs: Runs, shift: i64, out: &mut [T]) {
    let slab = runs.before * runs.length;
    if slab == 0 {
        return;
    }
    let shift = shift.rem_euclid(runs.length as i64) as usize * runs.before;
    for (src, out) in src.chunks_exact(slab).zip(out.chunks_exact_mut(slab)) {
        let (head, tail) = src.split_at(slab - shift);
        out[..shift].copy_from_slice(tail);
        out[shift..].copy_from_slice(head);
    }
}

/// `repmat`: `src` of size `dims` repeated `repeats[d]` times along each dimension (missing ones count 1). O(numel of the result).
pub fn repmat<T: Copy>(src: &[T], dims: &[usize], repeats: &[usize]) -> Vec<T> {
    let rank = dims.len().max(repeats.len());
    let at = |list: &[usize], d: usize| list.get(d).copied().unwrap_or(1);
    let total: usize = (0..rank).map(|d| at(dims, d) * at(repeats, d)).product();
    if total == 0 {
        return Vec::new();
    }
    if let &[x] = src {
        return vec![x; total];
    }
    let mut current = src.to_vec();
    let mut block = 1;
    for d in 0..rank {
        block *= at(dims, d);
        let times = at(repeats, d);
        if times > 1 {
            let mut next = Vec::with_capacity(current.len() * times);
            for part in current.chunks_exact(block) {
                for _ in 0..times {
                    next.extend_from_slice(part);
                }
            }
            current = next;
        }
        block *= times;
    }
    current
}

/// `repelem` along a dimension: element `k` of each run `counts[k]` times; `counts` has one element for all or one each. O(result).
pub fn repelem<T: Copy>(src: &[T], runs: Runs, counts: &[usize]) -> Vec<T> {
    let count = |k: usize| if let &[n] = counts { n } else { counts[k] };
    let per_run: usize = (0..runs.length).map(count).sum();
    let mut out = Vec::with_capacity(per_run * runs.count());
    if runs.before == 0 {
        return out;
    }
    for (k, row) in src.chunks_exact(runs.before).enumerate() {
        for _ in 0..count(k % runs.length) {
            out.extend_from_slice(row);
        }
    }
    out
}

/// Copies one operand of a concatenation into the result: `src` has `runs`, the result runs of length `out_length`, and the
/// operand's first row goes to row `offset`. O(numel of the operand).
pub fn place<T: Copy>(src: &[T], runs: Runs, out: &mut [T], out_length: usize, offset: usize) {
    let slab = runs.before * runs.length;
    if slab == 0 {
        return;
    }
    let out_slab = runs.before * out_length;
    let start = runs.before * offset;
    for (src, out) in src.chunks_exact(slab).zip(out.chunks_exact_mut(out_slab)) {
        out[start..start + slab].copy_from_slice(src);
    }
}

/// Removes the rows of each run for which `keep` is false. O(numel).
pub fn keep_rows<T: Copy>(src: &[T], runs: Runs, keep: &[bool]) -> Vec<T> {
    let kept = keep.iter().filter(|&&k| k).count();
    let mut out = Vec::with_capacity(kept * runs.count());
    if runs.before > 0 {
        for (row, _) in src.chunks_exact(runs.before).zip(keep.iter().cycle()).filter(|&(_, &keep)| keep) {
            out.extend_from_slice(row);
        }
    }
    out
}

/// `out` repeats `values` along a dimension: element `k` of each run is `values[k]` (`meshgrid`, `ndgrid`). O(numel).
pub fn fill_runs<T: Copy>(values: &[T], runs: Runs, out: &mut [T]) {
    if runs.before == 0 {
        return;
    }
    for (row, &x) in out.chunks_exact_mut(runs.before).zip(values.iter().cycle()) {
        row.fill(x);
    }
}

/// `tril(A, k)`: keeps what is on and below diagonal `k` of each `rows` × `cols` page in place. O(numel).
pub fn keep_lower<T: Copy + Default>(x: &mut [T], rows: usize, k: i64) {
    for_each_column(x, rows, |column, j| {
        let first = (j - k).clamp(0, column.len() as i64) as usize;
        column[..first].fill(T::default());
    });
}

/// `triu(A, k)`: keeps what is on and above diagonal `k` of a matrix with `rows` rows in place. O(numel).
pub fn keep_upper<T: Copy + Default>(x: &mut [T], rows: usize, k: i64) {
    for_each_column(x, rows, |column, j| {
        let first = (j - k + 1).clamp(0, column.len() as i64) as usize;
        column[first..].fill(T::default());
    });
}

fn for_each_column<T>(x: &mut [T], rows: usize, mut body: impl FnMut(&mut [T], i64)) {
    if rows > 0 {
        (0..).zip(x.chunks_exact_mut(rows)).for_each(|(j, column)| body(column, j));
    }
}

/// Number of elements of diagonal `k` of a `rows` × `cols` matrix.
pub fn diagonal_len(rows: usize, cols: usize, k: i64) -> usize {
    let (down, right) = if k < 0 { (k.unsigned_abs() as usize, 0) } else { (0, k as usize) };
    rows.saturating_sub(down).min(cols.saturating_sub(right))
}

/// Offset of the first element of diagonal `k`, and the step between its elements is `rows + 1`.
fn diagonal_start(rows: usize, k: i64) -> usize {
    if k < 0 { k.unsigned_abs() as usize } else { k as usize * rows }
}

/// `diag(A, k)` of a matrix: its diagonal. O(length).
pub fn diagonal<T: Copy>(src: &[T], rows: usize, cols: usize, k: i64) -> Vec<T> {
    let n = diagonal_len(rows, cols, k);
    src.iter().skip(diagonal_start(rows, k)).step_by(rows + 1).take(n).copied().collect()
}

/// `diag(v, k)` of a vector: the square matrix of side `v.len() + |k|` with `v` on diagonal `k`. O(numel).
pub fn diagonal_matrix<T: Copy + Default>(v: &[T], k: i64) -> Vec<T> {
    let side = v.len() + k.unsigned_abs() as usize;
    let mut out = vec![T::default(); side * side];
    for (o, &x) in out.iter_mut().skip(diagonal_start(side, k)).step_by(side + 1).zip(v) {
        *o = x;
    }
    out
}

/// `kron(A, B)` with `times` as the product; `A` has `a_rows` rows, `B` `b_rows`. O(numel of the result).
pub fn kron<T: Copy, O>(a: &[T], a_rows: usize, b: &[T], b_rows: usize, times: impl Fn(T, T) -> O) -> Vec<O> {
    let mut out = Vec::with_capacity(a.len() * b.len());
    if a_rows == 0 || b_rows == 0 {
        return out;
    }
    for a_column in a.chunks_exact(a_rows) {
        for b_column in b.chunks_exact(b_rows) {
            for &x in a_column {
                out.extend(b_column.iter().map(|&y| times(x, y)));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shifts_flips_and_turns() {
        let mut out = [0; 5];
        circshift(&[1, 2, 3, 4, 5], Runs::whole(5), 2, &mut out);
        assert_eq!(out, [4, 5, 1, 2, 3]);
        let m = [1, 3, 2, 4];
        let mut out = [0; 4];
        circshift(&m, Runs::along(&[2, 2], 1), 1, &mut out);
        assert_eq!(out, [2, 4, 1, 3]);
        rot90(&m, 2, 2, 1, &mut out);
        assert_eq!(out, [2, 1, 4, 3]);
        rot90(&m, 2, 2, -1, &mut out);
        assert_eq!(out, [3, 4, 1, 2]);
        let mut x = m;
        flip_in_place(&mut x, Runs::along(&[2, 2], 1));
        assert_eq!(x, [2, 4, 1, 3]);
        let mut six = [0; 6];
        rot90(&[1, 2, 3, 4, 5, 6], 2, 3, 1, &mut six);
        assert_eq!(six, [5, 3, 1, 6, 4, 2]);
    }

    #[test]
    fn repetition() {
        assert_eq!(repmat(&[1, 2], &[1, 2], &[2, 2]), [1, 1, 2, 2, 1, 1, 2, 2]);
        assert_eq!(repmat(&[7], &[1, 1], &[2, 0]), [0; 0]);
        assert_eq!(repelem(&[1, 2], Runs::whole(2), &[1, 3]), [1, 2, 2, 2]);
        assert_eq!(repelem(&[1, 2, 3, 4], Runs::along(&[2, 2], 1), &[2]), [1, 2, 1, 2, 3, 4, 3, 4]);
        assert_eq!(kron(&[1, 2], 1, &[1, 1], 2, |a, b| a * b), [1, 1, 2, 2]);
    }

    #[test]
    fn triangles_and_diagonals() {
        let mut lower = [8, 3, 4, 1, 5, 9, 6, 7, 2];
        let mut upper = lower;
        keep_lower(&mut lower, 3, 0);
        assert_eq!(lower, [8, 3, 4, 0, 5, 9, 0, 0, 2]);
        keep_upper(&mut upper, 3, 1);
        assert_eq!(upper, [0, 0, 0, 1, 0, 0, 6, 7, 0]);
        assert_eq!(diagonal(&[1, 3, 2, 4], 2, 2, -1), [3]);
        assert_eq!(diagonal(&[1, 3, 2, 4], 2, 2, 5), [0; 0]);
        assert_eq!(diagonal_matrix(&[1, 2], 1), [0, 0, 0, 1, 0, 0, 0, 2, 0]);
    }

    #[test]
    fn concatenation_places_slabs() {
        let mut out = [0; 6];
        place(&[1, 2], Runs::along(&[1, 2], 0), &mut out, 3, 0);
        place(&[3, 5, 4, 6], Runs::along(&[2, 2], 0), &mut out, 3, 1);
        assert_eq!(out, [1, 3, 5, 2, 4, 6]);
        assert_eq!(keep_rows(&out, Runs::along(&[3, 2], 0), &[true, false, true]), [1, 5, 2, 6]);
        let mut grid = [0; 6];
        fill_runs(&[1, 2], Runs::along(&[3, 2], 1), &mut grid);
        assert_eq!(grid, [1, 1, 1, 2, 2, 2]);
    }

    proptest! {
        #[test]
        fn permute_moves_subscripts(
            dims in prop::collection::vec(1usize..25, 2..4),
            order in Just(vec![0usize, 1, 2]).prop_shuffle(),
        ) {
            let order: Vec<usize> = order.into_iter().filter(|&d| d < dims.len()).collect();
            let src: Vec<usize> = (0..dims.iter().product()).collect();
            let mut out = vec![0; src.len()];
            permute(&src, &dims, &order, &mut out);
            for (at, &x) in out.iter().enumerate() {
                let mut subs = vec![0; dims.len()];
                let mut rest = at;
                for &d in &order {
                    subs[d] = rest % dims[d];
                    rest /= dims[d];
                }
                let linear = subs.iter().zip(&dims).rev().fold(0, |acc, (s, n)| acc * n + s);
                prop_assert_eq!(x, linear);
            }
        }
    }
}
