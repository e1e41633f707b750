import { getRepository } from "typeorm";
import { PrismaClient } from "@prisma/client";

export async function reset(user: User, res: Response) {
  const userRepository = getRepository(User);
  // ruleid: database-write-not-awaited
  userRepository.save(user);
  // ruleid: database-write-not-awaited
  getRepository(User).delete({ id: 1 });
  // ruleid: database-write-not-awaited
  prisma.user.update({ where: { id: 1 }, data: {} });
  // ruleid: database-write-not-awaited
  user.save();
  // ok: database-write-not-awaited
  await userRepository.save(user);
  // ok: database-write-not-awaited
  const entity = userRepository.create({ id: 1 });
  // ok: database-write-not-awaited
  void userRepository.save(user);
  // ok: database-write-not-awaited
  userRepository.save(user).catch(report);
  // ok: database-write-not-awaited
  const saving = userRepository.save(user);
  // ok: database-write-not-awaited
  items.delete(user.id);
  return [entity, saving];
}
export const store = (user: User) => {
  // ok: database-write-not-awaited
  return getRepository(User).save(user);
};
