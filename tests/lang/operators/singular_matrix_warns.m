% Division by a singular matrix warns and gives infinities.
%@ source: language.md 21
lastwarn('');
x = [1 2; 2 4] \ [1; 1];
[~, id] = lastwarn;
assert(strcmp(id, 'MATLAB:singularMatrix') && all(isinf(x)))
