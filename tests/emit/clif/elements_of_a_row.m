% Bounds of a row are checked once in front of the loop; elements are read and written in place.
x = zeros(1, 100); y = ones(1, 100);
for k = 2:99
    x(k) = y(k - 1) + y(k + 1);
end
%| eval:4 (13)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
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
%|     v20 = iconst.i64 1
%|     v21 = iconst.i64 -1
%|     v22 = iadd v17, v21  ; v21 = -1
%|     v23 = imul v22, v20  ; v20 = 1
%|     v24 = iadd v18, v23
%|     v25 = iconst.i64 1
%|     v26 = isub v16, v25  ; v25 = 1
%|     v27 = iconst.i64 1
%|     v28 = iconst.i64 4096
%|     v29 = imul v27, v28  ; v27 = 1, v28 = 4096
%|     v30 = iadd v16, v29
%|     v31 = icmp slt v24, v30
%|     v32 = select v31, v24, v30
%|     store notrap aligned v17, v1+64
%|     store notrap aligned v18, v1+72
%|     v33 = iconst.i64 1
%|     store notrap aligned v33, v1+80  ; v33 = 1
%|     v34 = iconst.i64 1
%|     v35 = iconst.i64 -1
%|     v36 = iadd v16, v35  ; v35 = -1
%|     v37 = icmp sge v36, v34  ; v34 = 1
%|     v39 = icmp slt v36, v34  ; v34 = 1
%|     brif v39, block2, block3
%|
%| block3:
%|     v40 = iconst.i64 1
%|     v41 = iadd.i64 v24, v40  ; v40 = 1
%|     v42 = icmp sle v41, v13
%|     v43 = icmp sgt v41, v13
%|     brif v43, block2, block4
%|
%| block4:
%|     v44 = iconst.i64 0
%|     v45 = iadd.i64 v24, v44  ; v44 = 0
%|     v46 = icmp sle v45, v9
%|     v47 = icmp sgt v45, v9
%|     brif v47, block2, block5
%|
%| block5:
%|     jump block6
%|
%| block6:
%|     jump block7(v26, v32)
%|
%| block7(v48: i64, v69: i64):
%|     v49 = iconst.i64 1
%|     v50 = iadd v48, v49  ; v49 = 1
%|     v51 = iconst.i64 1
%|     v52 = isub v50, v51  ; v51 = 1
%|     v54 = iconst.i64 3
%|     v55 = ishl v50, v54  ; v54 = 3
%|     v56 = iadd.i64 v53, v55
%|     v57 = load.f64 notrap aligned v56-16
%|     v58 = iconst.i64 1
%|     v59 = iadd v50, v58  ; v58 = 1
%|     v60 = iconst.i64 3
%|     v61 = ishl v50, v60  ; v60 = 3
%|     v62 = iadd.i64 v53, v61
%|     v63 = load.f64 notrap aligned v62
%|     v64 = fadd v57, v63
%|     v66 = iconst.i64 3
%|     v67 = ishl v50, v66  ; v66 = 3
%|     v68 = iadd.i64 v65, v67
%|     store notrap aligned v64, v68-8
%|     v70 = icmp slt v50, v69
%|     v71 = icmp sge v50, v69
%|     brif v71, block9, block8
%|
%| block8:
%|     v72 = iconst.i64 1
%|     v73 = iadd.i64 v50, v72  ; v72 = 1
%|     jump block7(v50, v69)
%|
%| block9:
%|     v74 = iconst.i64 address
%|     v75 = load.i8 notrap aligned v74  ; v74 = address
%|     brif v75, block11, block12
%|
%| block12:
%|     v78 = icmp.i64 slt v69, v77
%|     v79 = icmp.i64 sge v69, v77
%|     brif v79, block14, block13
%|
%| block13 cold:
%|     v80 = iconst.i64 1
%|     v81 = iconst.i64 4096
%|     v82 = imul v80, v81  ; v80 = 1, v81 = 4096
%|     v83 = iadd.i64 v69, v82
%|     v84 = icmp.i64 slt v77, v83
%|     v85 = select.i64 v84, v77, v83
%|     v86 = iconst.i64 1
%|     v87 = iadd.i64 v69, v86  ; v86 = 1
%|     jump block7(v69, v85)
%|
%| block14:
%|     v88 = iconst.i64 address
%|     store.i64 notrap aligned v77, v89+16
%|     return v88  ; v88 = address
%|
%| block2 cold:
%|     v90 = iconst.i64 0x4000_0034_0000_0000
%|     jump block1(v90)  ; v90 = 0x4000_0034_0000_0000
%|
%| block11 cold:
%|     v91 = iconst.i64 address
%|     jump block10(v91)  ; v91 = address
%|
%| block1(v38: i64) cold:
%|     return v38
%|
%| block10(v76: i64) cold:
%|     store.i64 notrap aligned v69, v89+16
%|     return v76
%| }
%|
