% Functions that aren't made for complex integers refuse them, also as an option; none computes from the real parts alone.
%@ source: documentation of integer classes: complex integer arithmetic isn't supported
x = int8([1+2i 3]);
calls = {@() sin(x), @() min(x, int8(1)), @() sort(x), @() unique(x), @() mod(x, int8(2)), @() bitand(x, int8(1)), @() sign(x), ...
    @() cumprod(x), @() kron(x, 2), @() ismember(x, 3), @() strcat(x), @() permute(ones(2), x), @() sum(1:3, int8(1i)), ...
    @() cellfun(@max, {x}), @() builtin('max', x), @() feval(@norm, x), @() circshift(1:3, int8(1i))};
for k = 1:numel(calls)
    try
        calls{k}();
        id = '';
    catch e
        id = e.identifier;
    end
    assert(strcmp(id, 'MATLAB:UndefinedFunction'), func2str(calls{k}))
end
calls = {@() zeros(int8(2i)), @() jsonencode(struct('a', x)), @() mustBePositive(int8(1-2i)), @() cell2mat({x, 2i})};
for k = 1:numel(calls), try, calls{k}(), catch e, disp(e.identifier), end, end
%| MATLAB:NonIntegerInput
%| MATLAB:json:UnsupportedType
%| MATLAB:validators:mustBePositive
%| MATLAB:cell2mat:MixedDataTypes
assert(isequal(cellfun(@(z) z, {int8(2), int8(1i)}), int8([2 1i])) && isequal(arrayfun(@(k) int8(k * 1i), 1:3), int8([1i 2i 3i])))
assert(isequal(cell2mat({x, int8(4)}), [x 4]) && isequal(structfun(@(z) z, struct('a', x(1), 'b', x(2))), x.'))
v = 1:3;
v(int8(1i))
%@ error: MATLAB:badsubscript "Array indices must be positive integers or logical values."
