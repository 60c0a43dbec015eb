% A condition holds when nonempty and without zeros.
%@ source: language.md 5.1
assert(t([1 2 3]) && ~t([1 0 1]) && ~t([]) && ~t(zeros(0, 3)))
assert(t('a') && t([1 2; 3 4]) && ~t(0) && t(-1) && t(Inf) && t(2i))
assert(~t('') && t(true) && ~t(false) && t(int8(3)))
function r = t(x)
    if x, r = true; else, r = false; end
end
