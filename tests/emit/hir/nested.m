% Nested functions share the variables that the function around them mentions; others are their own.
function r = nested(a)
count = 0;
r = inner(2) + total;
g = @(own) own + a;
    function s = inner(b)
        count = count + b;
        total = a;
        own = 1;
        s = deeper;
        function t = deeper
            t = count + own;
        end
    end
end
%| function 2:1-15:4 main
%|   in a
%|   out r
%|   local a param cell
%|   local r assigned
%|   local count assigned cell
%|   local g assigned
%|   local total assigned cell
%|   assign 3:1-3:10
%|     place 3:1-3:6 count
%|     number 3:9-3:10 0.0
%|   assign 4:1-4:21
%|     place 4:1-4:2 r
%|     binary 4:5-4:21 Add
%|       call 4:5-4:13 function inner
%|         number 4:11-4:12 2.0
%|       local 4:16-4:21 total
%|   assign 5:1-5:19
%|     place 5:1-5:2 g
%|     closure 5:5-5:19 #2
%| nested 6:5-14:8 inner in main
%|   in b
%|   out s
%|   local b param
%|   local s assigned
%|   local count captured cell from 2
%|   local total captured cell from 4
%|   local a captured cell from 0
%|   local own assigned cell
%|   assign 7:9-7:26
%|     place 7:9-7:14 count
%|     binary 7:17-7:26 Add
%|       local 7:17-7:22 count
%|       local 7:25-7:26 b last
%|   assign 8:9-8:18
%|     place 8:9-8:14 total
%|     local 8:17-8:18 a
%|   assign 9:9-9:16
%|     place 9:9-9:12 own
%|     number 9:15-9:16 1.0
%|   assign 10:9-10:19
%|     place 10:9-10:10 s
%|     call 10:13-10:19 function deeper bare
%| anonymous 5:5-5:19 #2 in main "@(own)own+a"
%|   in own
%|   local own param
%|   local a captured from 0
%|   expr 5:12-5:19
%|     binary 5:12-5:19 Add
%|       local 5:12-5:15 own last
%|       local 5:18-5:19 a last
%| nested 11:9-13:12 deeper in inner
%|   out t
%|   local t assigned
%|   local count captured cell from 2
%|   local own captured cell from 5
%|   assign 12:13-12:28
%|     place 12:13-12:14 t
%|     binary 12:17-12:28 Add
%|       local 12:17-12:22 count
%|       local 12:25-12:28 own
