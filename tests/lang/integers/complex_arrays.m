% A complex array of an integer class shows both parts of its elements and keeps them where elements are moved.
%@ source: display.md A3.7; documentation page of complex
x = complex(int8(1), int8(2))
%| x =
%| 
%|   int8
%| 
%|    1 + 2i
%| 
y = int8([1.5+200i, -3-0.4i; 2 -300i])
%| y =
%| 
%|   2×2 int8 matrix
%| 
%|      2 + 127i    -3 +   0i
%|      2 +   0i     0 - 128i
%| 
c = {int16(3-4i)}
%| c =
%| 
%|   1×1 cell array
%| 
%|     {[3 - 4i]}
%| 
assert(strcmp(class(y), 'int8') && isinteger(y) && isnumeric(y) && ~isfloat(y) && ~isreal(y) && iscomplex(y))
assert(isequal(real(y), int8([2 -3; 2 0])) && isequal(imag(y), int8([127 0; 0 -128])))
assert(isequal(size(y), [2 2]) && numel(y) == 4 && ~isempty(y))

% Transposition, conjugation, signs: each part saturates by itself.
assert(isequal(conj(y), complex(int8([2 -3; 2 0]), int8([-127 0; 0 127]))))
assert(isequal(y', conj(y).') && isequal(y.', [y(1, :).' y(2, :).']) && isequal(+y, y))
assert(isequal(-y, complex(int8([-2 3; -2 0]), int8([-127 0; 0 127]))))
assert(isequal(abs(int8([3+4i 127+127i])), int8([5 127])))
assert(isequal(round(y), y) && isequal(floor(y), y))

% Elements moved.
assert(isequal(reshape(y, 1, []), y(:).') && isequal(permute(y, [2 1]), y.'))
assert(isequal(repmat(x, 2, 2), [x x; x x]) && isequal(size(cat(3, x, x)), [1 1 2]))
assert(isequal(fliplr(y), y(:, [2 1])) && isequal(circshift(y, 1), y([2 1], :)) && isequal(diag(y), [y(1); y(4)]))
assert(isequal(num2cell([x 3]), {x, int8(3)}) && isequal(find([0 x 0 x]), [2 4]) && nnz(y) == 4)
assert(isequal(cellfun(@imag, {x, y(1)}), int8([2 127])) && isequal(arrayfun(@(z) real(z), y), real(y)))
total = int8(0);
for column = y, total = total + column; end
assert(isequal(total, complex(int8([-1; 2]), int8([127; -128]))))

% Text of both parts.
assert(strcmp(num2str(x), '1+2i') && strcmp(mat2str(y), '[2+127i -3+0i;2+0i 0-128i]'))
assert(strcmp(mat2str(x, 'class'), 'int8(1+2i)') && strcmp(sprintf('%d ', [x 3]), '1 2 3 0 '))
assert(string(x) == "1+2i")
