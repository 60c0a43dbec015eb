% Reductions of empty arrays give their neutral elements along the reduced dimension.
%@ source: language.md 37.5
e = {[], zeros(1, 0), zeros(0, 1), zeros(0, 3), zeros(3, 0)};
neutral = {@sum, 0; @prod, 1; @any, false; @all, true};
for k = 1:size(neutral, 1)
    f = neutral{k, 1}; v = neutral{k, 2};
    assert(isequal(f(e{1}), v) && isequal(f(e{2}), v) && isequal(f(e{3}), v) && isequal(f(e{4}), [v v v]) && isequal(size(f(e{5})), [1 0]))
end
for f = {@max, @min}
    assert(isequal(cellfun(@(x) size(f{1}(x)), e, 'UniformOutput', false), {[0 0], [1 0], [0 1], [0 3], [1 0]}))
end
for f = {@cumsum, @cumprod, @sort, @fliplr}
    for k = 1:5, assert(isequal(size(f{1}(e{k})), size(e{k}))), end
end
for f = {@numel, @length, @norm, @nnz}
    for k = 1:5, assert(f{1}(e{k}) == 0), end
end
assert(all(cellfun(@isempty, e)) && isequal(cellfun(@isrow, e), [false true false false false]))
assert(isequal(cellfun(@isvector, e), [false true true false false]))
assert(isnan(std([])) && isnan(var([])) && all(isnan(std(zeros(0, 3)))) && isequal(size(std(zeros(3, 0))), [1 0]) && isnan(mean([])) && isequal(size(mean(zeros(3, 0))), [1 0]))
assert(isequal(size(unique([])), [0 0]) && isequal(size(unique(zeros(1, 0))), [1 0]) && isequal(size(find([])), [0 0]) && isequal(size(find(zeros(1, 0))), [1 0]) && isequal(size(find(zeros(0, 1))), [0 1]))
assert(strcmp(mat2str(zeros(1, 0)), 'zeros(1,0)'))
