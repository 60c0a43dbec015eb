% Which values count as true in conditions, and which can't be operands.
%@ source: language.md 37.4
values = {3, 0, -0, [], [1 1], [1 0], 'a', '', 1i};
truths = [true false false false true false true false true];
for k = 1:numel(values)
    if values{k}, t = true; else, t = false; end
    assert(t == truths(k))
end
wrong = {NaN, {1}, struct('a', 1), @sin, "abc"};
for k = 1:numel(wrong)
    try, if wrong{k}, end, failed = false; catch, failed = true; end
    assert(failed)
end
operands = {[], [1 1], [1 0], ''};
for k = 1:numel(operands)
    try, operands{k} && true; failed = false; catch, failed = true; end
    assert(failed)
end
assert((3 && true) && ~(0 && true) && ('a' && true) && (1i && true))
assert(~~3 && isequal(~[1 0], [false true]) && isequal(size(~[]), [0 0]) && isequal(~'a', false))
