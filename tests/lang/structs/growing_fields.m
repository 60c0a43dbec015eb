% A field that holds an empty grows into a list or a struct array.
%@ source: language.md 19.8
s.list = {}; s.list{end+1} = 'a'; s.list{end+1} = 'b'; assert(isequal(s.list, {'a', 'b'}))
q.v = []; q.v(end+1) = 3; q.v(end+1) = 4; assert(isequal(q.v, [3 4]))
q.w = []; q.w(2).b = 3; assert(isstruct(q.w) && numel(q.w) == 2 && q.w(2).b == 3)
q.l = []; q.l{end+1} = 1; assert(isequal(q.l, {1}))
