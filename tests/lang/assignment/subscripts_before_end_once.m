% The subscripts in front of a step with end are computed once, also where they are a variable's last use.
%@ source: octave-cli 7.3; documentation of end in subscripts
c = {1:3, 4:6, 7:9};
c{bump()}(end) = 50;
c{bump()}(end) = [];
c{bump()}(end + 1) = 60;
fprintf('%d ', c{:}, bump()), fprintf('\n')
%| 1 2 50 4 5 7 8 9 60 4
c = last({1:3, 4:6}, 2); fprintf('%d ', c{:})
c = without({1:3, 4:6}, 1); fprintf('%d ', c{:})
s = field(struct('a', {1:3, 4:6}), 2, 'a'); fprintf('%d ', s.a)
c = deep({{1:3}, {4:6, 7:9}}, 2, 1); fprintf('%d ', c{2}{1}), fprintf('\n')
%| 1 2 3 4 5 0 1 2 4 5 6 1 2 3 4 5 0 4 0 6
function r = bump()
    persistent n
    if isempty(n), n = 0; end
    n = n + 1; r = n;
end
function c = last(c, k)
    c{k}(end) = 0;
end
function c = without(c, k)
    c{k}(end) = [];
end
function s = field(s, k, name)
    s(k).(name)(end) = 0;
end
function c = deep(c, i, j)
    c{i}{end - j}(end - j) = 0;
end
