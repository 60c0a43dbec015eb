% Fields of all kinds into columns.
%@ source: documentation page of textscan
c = textscan('1,2;3,4', '%f %f', 'Delimiter', {',', ';'});
assert(isequal(c, {[1; 3], [2; 4]}))
c = textscan(sprintf('a 1 x\nb 2 y'), '%s %d %*s');
assert(isequal(c, {{'a'; 'b'}, int32([1; 2])}))
c = textscan('"a b",c', '%q %s', 'Delimiter', ',');
assert(isequal(c, {{'a b'}, {'c'}}))
c = textscan('ab12', '%[a-z]%f');
assert(isequal(c, {{'ab'}, 12}))
c = textscan('x1y2', 'x%fy%f');
assert(isequal(c, {1, 2}))
c = textscan('1+2i 3', '%f');
assert(isequal(c{1}, [1+2i; 3]))
c = textscan('300 7', '%u8 %f32');
assert(isequal(c, {uint8(255), single(7)}))
c = textscan('abcd', '%2c');
assert(isequal(c{1}, ['ab'; 'cd']))
[c, p] = textscan('1 2 3', '%f', 2);
assert(isequal(c, {[1; 2]}) && p == 4)
c = textscan('12345', '%2f%f');
assert(isequal(c, {12, 345}))
