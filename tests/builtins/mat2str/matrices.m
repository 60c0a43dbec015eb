% Matrices become code with 15 digits.
%@ source: docs mat2str; spec 29.15
assert(strcmp(mat2str([1 2; 3 4.5]), '[1 2;3 4.5]') && strcmp(mat2str(3.14159265, 4), '3.142'))
assert(strcmp(mat2str([true false]), '[true false]') && strcmp(mat2str('it''s'), '''it''''s'''))
assert(strcmp(mat2str(int8([1 2]), 'class'), 'int8([1 2])') && strcmp(mat2str(zeros(1, 0)), 'zeros(1,0)'))
assert(strcmp(mat2str(1+2i), '1+2i') && strcmp(mat2str(['ab'; 'cd']), '[''ab'';''cd'']'))
