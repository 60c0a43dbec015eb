% Targets may be any mix (4.4-4.7).
%@ source: spec 4.6
[a, b] = f; [~, i] = sort(x); [a(1), s.b{3}, ~] = deal(4, 5, 6); [c{1:2}] = deal(7); [s(1:3).v] = deal(1,2,3);
[a] = f; [a b] = f; [a ~] = f; [~,~] = f; x(2) = []; x.y.z(3).w = 1;
