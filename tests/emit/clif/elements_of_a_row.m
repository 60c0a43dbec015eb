% Bounds of a row are checked once in front of the loop; elements are read and written in place.
x = zeros(1, 100); y = ones(1, 100);
for k = 2:99
    x(k) = y(k - 1) + y(k + 1);
end
%| eval:4 (13)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 100
%|     v6 = iconst.i64 2
%|     v7 = iconst.i64 99
%|     v8 = load.i64 notrap aligned readonly can_move v2
%|     v9 = load.i64 notrap aligned readonly can_move v2+8
%|     v10 = load.i64 notrap aligned readonly can_move v2+16
%|     v11 = load.i64 notrap aligned readonly can_move v2+24
%|     v12 = load.i64 notrap aligned readonly can_move v2+32
%|     v13 = load.i64 notrap aligned readonly can_move v2+40
%|     v14 = load.i64 notrap aligned readonly can_move v2+48
%|     v15 = load.i64 notrap aligned readonly can_move v2+56
%|     v16 = load.i64 notrap aligned readonly can_move v2+64
%|     v17 = load.i64 notrap aligned readonly can_move v2+72
%|     v18 = load.i64 notrap aligned readonly can_move v2+80
%|     v19 = load.i64 notrap aligned readonly can_move v2+88
%|     v20 = load.i64 notrap aligned readonly can_move v2+96
%|     v21 = load.i64 notrap aligned readonly can_move v2+104
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 -1
%|     v24 = iadd v19, v23  ; v23 = -1
%|     v25 = imul v24, v22  ; v22 = 1
%|     v26 = iadd v20, v25
%|     v27 = iconst.i64 1
%|     v28 = isub v18, v27  ; v27 = 1
%|     v29 = iconst.i64 1
%|     v30 = iconst.i64 4096
%|     v31 = imul v29, v30  ; v29 = 1, v30 = 4096
%|     v32 = iadd v18, v31
%|     v33 = icmp slt v26, v32
%|     v34 = select v33, v26, v32
%|     store notrap aligned v19, v1+64
%|     store notrap aligned v20, v1+72
%|     v35 = iconst.i64 1
%|     store notrap aligned v35, v1+80  ; v35 = 1
%|     v36 = iconst.i64 1
%|     v37 = iconst.i64 -1
%|     v38 = iadd v18, v37  ; v37 = -1
%|     v39 = icmp sge v38, v36  ; v36 = 1
%|     v41 = icmp slt v38, v36  ; v36 = 1
%|     brif v41, block2, block3
%|
%| block3:
%|     v42 = iconst.i64 1
%|     v43 = iadd.i64 v26, v42  ; v42 = 1
%|     v44 = icmp sle v43, v14
%|     v45 = icmp sgt v43, v14
%|     brif v45, block2, block4
%|
%| block4:
%|     v46 = iconst.i64 0
%|     v47 = iadd.i64 v26, v46  ; v46 = 0
%|     v48 = icmp sle v47, v9
%|     v49 = icmp sgt v47, v9
%|     brif v49, block2, block6
%|
%| block6:
%|     jump block7(v28, v34)
%|
%| block7(v50: i64, v71: i64):
%|     v51 = iconst.i64 1
%|     v52 = iadd v50, v51  ; v51 = 1
%|     v53 = iconst.i64 1
%|     v54 = isub v52, v53  ; v53 = 1
%|     v56 = iconst.i64 3
%|     v57 = ishl v52, v56  ; v56 = 3
%|     v58 = iadd.i64 v55, v57
%|     v59 = load.f64 notrap aligned v58-16
%|     v60 = iconst.i64 1
%|     v61 = iadd v52, v60  ; v60 = 1
%|     v62 = iconst.i64 3
%|     v63 = ishl v52, v62  ; v62 = 3
%|     v64 = iadd.i64 v55, v63
%|     v65 = load.f64 notrap aligned v64
%|     v66 = fadd v59, v65
%|     v68 = iconst.i64 3
%|     v69 = ishl v52, v68  ; v68 = 3
%|     v70 = iadd.i64 v67, v69
%|     store notrap aligned v66, v70-8
%|     v72 = icmp slt v52, v71
%|     v73 = icmp sge v52, v71
%|     v74 = iconst.i64 1
%|     v75 = iadd v52, v74  ; v74 = 1
%|     brif v73, block9, block7(v52, v71)
%|
%| block9:
%|     v76 = iconst.i64 address
%|     v77 = load.i8 notrap aligned v76  ; v76 = address
%|     brif v77, block11, block12
%|
%| block12:
%|     v80 = icmp.i64 slt v71, v79
%|     v81 = icmp.i64 sge v71, v79
%|     v82 = iconst.i64 1
%|     v83 = iconst.i64 4096
%|     v84 = imul v82, v83  ; v82 = 1, v83 = 4096
%|     v85 = iadd.i64 v71, v84
%|     v86 = icmp.i64 slt v79, v85
%|     v87 = select.i64 v86, v79, v85
%|     v88 = iconst.i64 1
%|     v89 = iadd.i64 v71, v88  ; v88 = 1
%|     brif v81, block14, block7(v71, v87)
%|
%| block14:
%|     v90 = iconst.i64 address
%|     store.i64 notrap aligned v79, v91+16
%|     return v90  ; v90 = address
%|
%| block2 cold:
%|     v92 = iconst.i64 0x4000_0034_0000_0000
%|     jump block1(v92)  ; v92 = 0x4000_0034_0000_0000
%|
%| block11 cold:
%|     v93 = iconst.i64 address
%|     jump block10(v93)  ; v93 = address
%|
%| block1(v40: i64) cold:
%|     return v40
%|
%| block10(v78: i64) cold:
%|     store.i64 notrap aligned v71, v91+16
%|     return v78
%| }
%|
